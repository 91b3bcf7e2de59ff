using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The breaks and exceptional years that hold for one line of figures.</summary>
internal sealed class SeriesMarks
{
    private readonly IReadOnlyList<FigureRow> _line;

    /// <summary>Finds the marks of a line.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="line">Figures of one indicator and area, oldest first.</param>
    public SeriesMarks(MonitorCatalogue catalogue, IReadOnlyList<FigureRow> line)
    {
        _line = line;
        All =
        [
            .. catalogue.SeriesMarks
                .Where(mark => line.Any(row => Concerns(mark, row)))
                .OrderBy(mark => mark.FirstYearAfter),
        ];
    }

    /// <summary>The marks, by year.</summary>
    public IReadOnlyList<SeriesMark> All { get; }

    /// <summary>True when the year is exceptional.</summary>
    public bool IsEventYear(long year) =>
        All.Any(mark => mark.Kind == SeriesMarkKind.Event && mark.FirstYearAfter == year);

    /// <summary>True when no judgement may begin or end with the year: it is exceptional, and the catalogue has no reason to use it here.</summary>
    public bool BarsJudgement(long year) =>
        IsEventYear(year) && !All.Any(mark => mark.Kind == SeriesMarkKind.Event && mark.FirstYearAfter == year && mark.UsableBecause.Length > 0);

    /// <summary>First year of the stretch without a break that a year stands in; 0 when no break comes before it.</summary>
    public int SegmentYear(long year) => Breaks().Where(first => first <= year).Select(first => (int)first).DefaultIfEmpty().Max();

    /// <summary>
    /// First year after a break between one year and a later one, that year included; null when they are in one segment.
    /// Where the line goes over to another population or kind of figure there is always a break, also when the catalogue names none.
    /// </summary>
    public int? BreakBetween(long earlierYear, long laterYear) =>
        Breaks()
            .Where(year => earlierYear < year && year <= laterYear)
            .Select(year => (int?)year)
            .Min();

    private IEnumerable<long> Breaks() =>
        All.Where(mark => mark.Kind == SeriesMarkKind.Break).Select(mark => (long)mark.FirstYearAfter).Concat(Changes());

    private IEnumerable<long> Changes() =>
        _line.Zip(_line.Skip(1))
            .Where(pair => !string.Equals(pair.First.Population, pair.Second.Population, StringComparison.Ordinal)
                || pair.First.EstimateKindId != pair.Second.EstimateKindId)
            .Select(pair => pair.Second.ReferenceYear);

    /// <summary>True when a mark is about the table, indicator and population of a figure.</summary>
    public static bool Concerns(SeriesMark mark, FigureRow row) =>
        Holds(mark.IndicatorIds, row.Indicator)
        && Holds(mark.Populations, row.Population)
        && (mark.TableIds.Count > 0 ? Holds(mark.TableIds, row.TableId) : mark.Kind == SeriesMarkKind.Break || IsAsked(row));

    // An exceptional year is one in which people were asked in exceptional circumstances: who is only counted is not touched by it.
    private static bool IsAsked(FigureRow row) => row.EstimateKindId != (long)EstimateKind.Registered;

    // An empty list in the catalogue means "all".
    private static bool Holds(IReadOnlyList<string> ids, string id) =>
        ids.Count == 0 || ids.Contains(id, StringComparer.Ordinal);
}
