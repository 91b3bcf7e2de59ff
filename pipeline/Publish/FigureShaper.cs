using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using CatalogueMark = Monitoring.Pipeline.Catalogue.SeriesMark;
using CatalogueMarkKind = Monitoring.Pipeline.Catalogue.SeriesMarkKind;

namespace Monitoring.Pipeline.Publish;

/// <summary>Turns stored figures into what pages show; here, and only here, a withheld figure loses its number.</summary>
internal sealed class FigureShaper(MonitorCatalogue catalogue, Labels labels)
{
    /// <summary>Stands where the sources have no cell.</summary>
    public static readonly Figure Absent = new Figure.Absent();

    /// <summary>A stored figure as pages show it.</summary>
    public static Figure Shape(FigureRow row) => row.Value is { } value
        ? new Figure.Known(value, IntervalOf(row), OriginId.Of(row).ToString())
        {
            Respondents = (int?)row.SampleSize,
            Cautions = Labels.CautionsOf(row.Flags),
        }
        : new Figure.Withheld(Labels.GapOf((MissingReason)row.MissingReasonId!.Value), OriginId.Of(row).ToString());

    /// <summary>A figure that may be there; absent when the sources have no cell for it.</summary>
    public static Figure ShapeOrAbsent(FigureRow? row) => row is null ? Absent : Shape(row);

    /// <summary>The measurements of a line, cut at breaks and around exceptional years; years that were not asked are left out.</summary>
    public IReadOnlyList<IReadOnlyList<TrendPoint>> Segments(IReadOnlyList<FigureRow> line)
    {
        SeriesMarks marks = new(catalogue, line);
        List<List<TrendPoint>> segments = [];
        long? previous = null;
        bool wasAlone = false;
        foreach (FigureRow row in line.Where(IsPartOfTrend))
        {
            // An exceptional year, or a question that very many left open, says something of its own year at most: no line leads to it or from it.
            bool isAlone = row.Flags.HasFlag(FigureFlags.VeryManyUnanswered) || marks.BarsJudgement(row.ReferenceYear);
            if (previous is null || isAlone || wasAlone || marks.BreakBetween(previous.Value, row.ReferenceYear) is not null)
            {
                segments.Add([]);
            }

            (previous, wasAlone) = (row.ReferenceYear, isAlone);
            segments[^1].Add(new TrendPoint(
                (int)row.ReferenceYear,
                Shape(row),
                Labels.KindOf((EstimateKind)row.EstimateKindId),
                marks.IsEventYear(row.ReferenceYear)));
        }

        return segments;
    }

    /// <summary>The breaks and exceptional years that fall among the years measured.</summary>
    public IReadOnlyList<Reports.Model.SeriesMark> Marks(IReadOnlyList<FigureRow> line)
    {
        List<int> years = [.. line.Where(IsPartOfTrend).Select(row => (int)row.ReferenceYear)];
        List<Reports.Model.SeriesMark> marks = [];
        foreach (CatalogueMark mark in new SeriesMarks(catalogue, line).All)
        {
            bool isBreak = mark.Kind == CatalogueMarkKind.Break;
            List<int> before = [.. years.Where(year => year < mark.FirstYearAfter)];
            List<int> after = [.. years.Where(year => year >= mark.FirstYearAfter)];
            if (isBreak ? before.Count > 0 && after.Count > 0 : years.Contains(mark.FirstYearAfter))
            {
                marks.Add(Shown(mark, isBreak ? before[^1] : null, isBreak ? after[0] : mark.FirstYearAfter));
            }
        }

        return marks;
    }

    /// <summary>The breaks between tables that no line joins, such as waves of a survey that were held in different ways.</summary>
    /// <param name="rows">Figures of one indicator.</param>
    /// <param name="seriesOf">The series of a figure; a break within one series is shown on its line.</param>
    public IReadOnlyList<Reports.Model.SeriesMark> MarksBetween(IReadOnlyList<FigureRow> rows, Func<FigureRow, string> seriesOf)
    {
        List<Reports.Model.SeriesMark> marks = [];
        foreach (CatalogueMark mark in catalogue.SeriesMarks.Where(mark => mark.Kind == CatalogueMarkKind.Break && mark.TableIds.Count > 0))
        {
            List<FigureRow> concerned = [.. rows.Where(row => row.Value is not null && SeriesMarks.Concerns(mark, row))];
            List<FigureRow> before = [.. concerned.Where(row => row.ReferenceYear < mark.FirstYearAfter)];
            List<FigureRow> after = [.. concerned.Where(row => row.ReferenceYear >= mark.FirstYearAfter)];
            if (before.Count > 0 && after.Count > 0
                && !before.Select(seriesOf).Intersect(after.Select(seriesOf), StringComparer.Ordinal).Any())
            {
                marks.Add(Shown(mark, (int)before.Max(row => row.ReferenceYear), (int)after.Min(row => row.ReferenceYear)));
            }
        }

        return marks;
    }

    private Reports.Model.SeriesMark Shown(CatalogueMark mark, int? before, int year) => new(
        mark.Kind == CatalogueMarkKind.Break ? Reports.Model.SeriesMarkKind.Break : Reports.Model.SeriesMarkKind.Event,
        before,
        year,
        labels.Text(mark.Label),
        labels.Text(mark.Explanation));

    /// <summary>True for a measurement or a gap in one; a cell that cannot occur or was not asked is no gap in the trend.</summary>
    public static bool IsPartOfTrend(FigureRow row) => row.MissingReasonId is null or not
        ((long)MissingReason.NotAsked or (long)MissingReason.NotApplicable or (long)MissingReason.Impossible);

    // An interval says how far a sample may be off; people who chose to take part are no sample.
    private static FigureInterval? IntervalOf(FigureRow row) =>
        row is { Lower: { } lower, Upper: { } upper } && row.EstimateKindId != (long)EstimateKind.SelfSelected
            ? new FigureInterval(lower, upper)
            : null;
}
