using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Assess;

/// <summary>The breaks and exceptional years that hold for one series.</summary>
internal static class SeriesMarks
{
    /// <summary>Marks for a table, indicator and population, by year.</summary>
    public static IReadOnlyList<SeriesMark> Of(MonitorCatalogue catalogue, SeriesKey series) =>
    [
        .. catalogue.SeriesMarks
            .Where(mark => Holds(mark.TableIds, series.TableId)
                && Holds(mark.IndicatorIds, series.IndicatorId)
                && Holds(mark.Populations, series.PopulationId))
            .OrderBy(mark => mark.FirstYearAfter),
    ];

    /// <summary>True when the year is exceptional.</summary>
    public static bool IsEventYear(IEnumerable<SeriesMark> marks, int year) =>
        marks.Any(mark => mark.Kind == SeriesMarkKind.Event && mark.FirstYearAfter == year);

    /// <summary>The first break after one year and up to another; null when the years are in one segment.</summary>
    public static SeriesMark? BreakBetween(IEnumerable<SeriesMark> marks, int earlierYear, int laterYear) =>
        marks.FirstOrDefault(mark => mark.Kind == SeriesMarkKind.Break
            && earlierYear < mark.FirstYearAfter && mark.FirstYearAfter <= laterYear);

    // An empty list in the catalogue means "all".
    private static bool Holds(IReadOnlyList<string> ids, string id) =>
        ids.Count == 0 || ids.Contains(id, StringComparer.Ordinal);
}
