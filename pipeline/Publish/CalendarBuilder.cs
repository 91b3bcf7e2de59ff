using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the calendar of measurements.</summary>
/// <param name="context">What pages are made from.</param>
/// <param name="reportYear">Year of the report's data.</param>
internal sealed class CalendarBuilder(PageContext context, int reportYear)
{
    private readonly MeasurementCalendar _calendar = new(context.Catalogue);
    private readonly ProgrammeLabels _labels = new(context);

    /// <summary>The page.</summary>
    public CalendarPage Build()
    {
        IReadOnlyList<MeasurementRound> rounds = context.Catalogue.MeasurementRounds;
        return context.Catalogue.Measurements.Count == 0 || rounds.Count == 0
            ? CalendarPage.None
            : new CalendarPage(
                rounds.Min(round => round.Year),
                rounds.Max(round => round.Year),
                reportYear,
                [.. context.Catalogue.Measurements.Where(one => _calendar.RoundsOf(one).Count > 0).OrderBy(one => one.TableIds.Count == 0).Select(Measurement)],
                [.. context.Catalogue.TargetRules.Select(Target)],
                new DetectableBuilder(context).Build());
    }

    private CalendarMeasurement Measurement(Measurement measurement)
    {
        string[] indicators =
        [
            .. context.Catalogue.Indicators
                .Where(indicator => _calendar.OfIndicator(indicator.Id).Contains(measurement))
                .Select(indicator => indicator.Id),
        ];
        return new CalendarMeasurement(
            measurement.Id,
            context.Labels.Text(measurement.Title),
            measurement.Owner,
            context.Labels.Text(measurement.Note),
            measurement.IntervalYears,
            [.. _calendar.RoundsOf(measurement).Select(round => Round(measurement, round))],
            context.Derived.Count($"count/calendar/{measurement.Id}", "indicators with figures of this measurement", indicators),
            measurement.Evidence);
    }

    private static CalendarRound Round(Measurement measurement, MeasurementRound round)
    {
        bool isHeld = round.Certainty == Catalogue.RoundCertainty.Held;
        return new CalendarRound(
            round.Year,
            round.Kind == RoundKind.Extra,
            ProgrammeLabels.CertaintyOf(round.Certainty),
            round.Published,
            isHeld ? null : new ExpectedRound(measurement, round).FiguresBy,
            round.Evidence);
    }

    private TargetMoments Target(TargetRule rule) => new(
        rule.Id,
        context.Labels.Text(rule.Title),
        Labels.StateOf(rule.State),
        rule.TargetYear,
        [
            .. context.Catalogue.Indicators
                .Where(indicator => indicator.TargetRuleIds.Contains(rule.Id, StringComparer.Ordinal))
                .GroupBy(indicator => (
                    Next: _labels.Moment(_calendar.NextFor(indicator.Id)),
                    Deciding: rule.TargetYear is { } year ? _labels.Moment(_calendar.DecidingBy(indicator.Id, year)) : null))
                .Select(group => new TargetMoment(
                    [.. group.Select(indicator => KeyValuePair.Create(indicator.Id, context.Labels.Text(indicator.Title)))],
                    group.Key.Next,
                    group.Key.Deciding)),
        ])
    {
        HasMargins = NewestOf(rule).Any(row => FigureShaper.Shape(row) is Figure.Known { Interval: not null }),
        AsksAgeGroups = rule.ScopePopulations.Count > 1,
    };

    private IEnumerable<FigureRow> NewestOf(TargetRule rule) =>
        from indicator in context.Catalogue.Indicators
        where indicator.TargetRuleIds.Contains(rule.Id, StringComparer.Ordinal)
        from population in rule.ScopePopulations
        let series = context.MainSeries(indicator, population)
        where series is not null
        let newest = context.CityLine(indicator, series, population).LastOrDefault(row => row.Value is not null)
        where newest is not null
        select newest;
}
