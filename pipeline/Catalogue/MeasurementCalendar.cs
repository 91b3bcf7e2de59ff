namespace Monitoring.Pipeline.Catalogue;

/// <summary>When was measured and when will be: which figures are still to come, and which of them can decide a target.</summary>
/// <remarks>It knows no clock: "next" is the first round that the catalogue does not call held.</remarks>
internal sealed class MeasurementCalendar
{
    private readonly MonitorCatalogue _catalogue;
    private readonly ILookup<string, MeasurementRound> _rounds;

    /// <summary>Orders the rounds of the catalogue.</summary>
    public MeasurementCalendar(MonitorCatalogue catalogue)
    {
        _catalogue = catalogue;
        _rounds = catalogue.MeasurementRounds
            .OrderBy(round => round.Year)
            .ToLookup(round => round.MeasurementId, StringComparer.Ordinal);
    }

    /// <summary>All rounds of a measurement, oldest first.</summary>
    public IReadOnlyList<MeasurementRound> RoundsOf(Measurement measurement) => [.. _rounds[measurement.Id]];

    /// <summary>The measurement whose figures a table carries; null when the catalogue does not say.</summary>
    public Measurement? OfTable(string tableId) =>
        _catalogue.Measurements.FirstOrDefault(measurement => measurement.TableIds.Contains(tableId, StringComparer.Ordinal));

    /// <summary>The measurements that an indicator has figures of, in catalogue order.</summary>
    public IReadOnlyList<Measurement> OfIndicator(string indicatorId)
    {
        HashSet<string> tables =
        [
            .. _catalogue.ColumnMappings
                .Where(mapping => string.Equals(mapping.IndicatorId, indicatorId, StringComparison.Ordinal))
                .Select(mapping => mapping.TableId),
        ];
        return [.. _catalogue.Measurements.Where(measurement => measurement.TableIds.Any(tables.Contains))];
    }

    /// <summary>The first round of an indicator that is not held yet; null when none is known or expected.</summary>
    public ExpectedRound? NextFor(string indicatorId) => Expected(indicatorId) is [ExpectedRound next, ..] ? next : null;

    /// <summary>The newest round that was held; null when none is known.</summary>
    public MeasurementRound? NewestHeld(Measurement measurement) =>
        _rounds[measurement.Id].LastOrDefault(round => round.Certainty == RoundCertainty.Held);

    /// <summary>
    /// The last round of an indicator whose figures are there by the end of a year; null when none is. Where the lag of
    /// publication is not known, the round itself must lie before that year.
    /// </summary>
    public ExpectedRound? DecidingBy(string indicatorId, int targetYear) =>
        Expected(indicatorId).LastOrDefault(expected => expected.FiguresBy <= targetYear);

    /// <summary>Rounds of an indicator that are not held yet, the earliest first.</summary>
    public IReadOnlyList<ExpectedRound> Expected(string indicatorId) =>
    [
        .. OfIndicator(indicatorId)
            .SelectMany(measurement => _rounds[measurement.Id]
                .Where(round => round.Certainty != RoundCertainty.Held)
                .Select(round => new ExpectedRound(measurement, round)))
            .OrderBy(expected => expected.Round.Year),
    ];
}
