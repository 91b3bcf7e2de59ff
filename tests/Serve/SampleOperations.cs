using Monitoring.Reports.Model;

namespace Monitoring.Tests.Serve;

/// <summary>An operations page on which every outcome occurs.</summary>
internal static class SampleOperations
{
    private static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1));

    public static OperationsPage Page(OperationsStateKind state = OperationsStateKind.Idle) => new(
        _now,
        "Maastricht",
        new OperationsState(state, _now.AddMinutes(-2), _now.AddMinutes(28), "Run 7 could reach no source; attempt 2 of at most 4."),
        [.. Enum.GetValues<OperationsOutcome>().Select((outcome, index) => Run(100 - index, outcome, index))],
        [.. Enum.GetValues<OperationsSourceOutcome>().Select(Source)],
        [
            new OperationsTable("rivm-statline", "50150NED", _now.AddHours(-7), IsHeld: false, Quarantined: 0),
            new OperationsTable("rivm-statline", "50090NED", _now.AddDays(-3), IsHeld: true, Quarantined: 900),
            new OperationsTable("cbs-statline", "85984NED", _now.AddMinutes(-59), IsHeld: false, Quarantined: 1_234),
        ])
    {
        NextRun = _now.AddHours(17),
        Schedule = "30 2 * * * (Europe/Amsterdam)",
        LastSuccess = Run(100, OperationsOutcome.Done, 0),
        LastChange = null,
        HasReport = true,
        Checks =
        [
            .. Enum.GetValues<OperationsCheckOutcome>().Select(outcome => new OperationsCheck(
                "readable", "50150NED", outcome, "12 row(s) or cell(s) of 50150NED are in quarantine; see 'monitor quarantine list --dataset 50150NED'.")),
        ],
    };

    private static OperationsRun Run(long number, OperationsOutcome outcome, int index) => new(
        number,
        "run",
        Enum.GetValues<OperationsReason>()[index % 4],
        _now.AddDays(-index).AddHours(-7),
        outcome is OperationsOutcome.Running or OperationsOutcome.CutOff ? null : TimeSpan.FromSeconds(4 + (70 * index)),
        outcome)
    {
        DueAt = _now.AddDays(-index).AddHours(-7),
        Sources = index > 1 ? [] : [.. Enum.GetValues<OperationsSourceOutcome>().Select(Source)],
    };

    private static OperationsSource Source(OperationsSourceOutcome outcome, int index) => new(
        FormattableString.Invariant($"rivm-statline-{index}"),
        outcome,
        "The page https://dataderden.cbs.nl/ODataFeed/OData/50150NED/UntypedDataSet?$format=json&$skip=10000 answered 503 <b>four</b> times.",
        TimeSpan.FromMilliseconds(37 * Math.Pow(20, index)),
        _now.AddHours(-7))
    {
        LastGoodAt = index == 3 ? null : _now.AddDays(-index),
    };
}
