using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>A small export: a number with an interval, a withheld one, participants who chose to take part, and made-up data.</summary>
internal static class ExportSample
{
    public static readonly SourceCitation Source = new(
        "50090NED", "RIVM", "Gezondheid per wijk en buurt", "RIVM, StatLine 50090NED", "https://example.org/50090NED", "CC BY 4.0",
        new DateOnly(2026, 11, 22), "full", [], "rivm-statline/50090NED/20261122T040000Z_b0bff4488073", new string('b', 64));

    private static readonly SourceCitation _madeUp = Source with { TableId = "verzonnen", Title = "Proefpeiling", IsFictitious = true };

    private static readonly IndicatorLabel _smoking = new("roken", "=Rokers; \"alle\"", "%", IsCore: true);

    private static readonly AreaLabel _city = new("GM0935", "Maastricht", AreaKind.Municipality, IsPriority: false);

    private static readonly PopulationLabel _adults = new("18+", "18 jaar en ouder", "volwassenen");

    public static ExportBook Figures(ReportLanguage language = ReportLanguage.Dutch) => new(
        language,
        new ExportContent.Figures(
            [
                Row(2020, new Figure.Known(15.2, new FigureInterval(13.5, 1234.25), Id(2020)), FigureKind.Surveyed) with { SampleSize = 1810 },
                Row(2022, new Figure.Withheld(FigureGap.Suppressed, Id(2022)), FigureKind.Surveyed) with { SampleSize = 77_777 },
                Row(2023, new Figure.Known(40, null, Id(2023)) { Cautions = FigureCautions.Indicative | FigureCautions.ManyUnanswered }, FigureKind.SelfSelected),
                Row(2024, new Figure.Known(-0.5, null, Id(2024)), FigureKind.Synthetic) with { Source = _madeUp },
            ],
            [
                new ExportFigureChange(Row(2020, new Figure.Known(15.1, null, Id(2020)), FigureKind.Surveyed), new Figure.Absent(), new DateOnly(2026, 11, 22)),
                new ExportFigureChange(Row(2024, new Figure.Known(-1, null, Id(2024)), FigureKind.Synthetic) with { Source = _madeUp }, new Figure.Absent(), new DateOnly(2026, 11, 22)),
            ]),
        [new ExportIndicator(_smoking, "Rookt.", "")],
        [Source, _madeUp])
    {
        Selection = ["--indicator roken"],
    };

    public static ExportBook Assessments() => new(
        ReportLanguage.Dutch,
        new ExportContent.Assessments(
            [
                new ExportAssessment(
                    "smoking-down", "lager dan in 2020", TargetState.Draft, _smoking, "GM0935", "Maastricht", _adults,
                    new StatusMark(StatusWord.NotAssessed, [new StatusReason(StatusReasonKind.ModelledFigures)]), "verdict/smoking-down/roken/GM0935/18+")
                {
                    Numbers = new Dictionary<string, double>(StringComparer.Ordinal) { ["latest"] = 15.2 },
                },
            ],
            [new ExportStatusChange("smoking-down", _smoking, "Maastricht", _adults, StatusWord.OnTrack, null, new DateOnly(2026, 11, 22))]),
        [],
        [Source]);

    private static ExportFigure Row(int year, Figure figure, FigureKind kind) => new(
        _smoking, _city, _adults, year, figure, kind, FigureQuality.Direct, Source, new DateOnly(2026, 11, 22), Id(year));

    private static string Id(int year) => FormattableString.Invariant($"roken/GM0935/{year}/18+/50090NED");
}
