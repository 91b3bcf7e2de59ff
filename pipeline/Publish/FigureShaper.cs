using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using CatalogueMark = Monitoring.Pipeline.Catalogue.SeriesMark;
using CatalogueMarkKind = Monitoring.Pipeline.Catalogue.SeriesMarkKind;

namespace Monitoring.Pipeline.Publish;

/// <summary>Turns stored figures into what pages show; here, and only here, a withheld figure loses its number.</summary>
internal sealed class FigureShaper(FigureSet figures, MonitorCatalogue catalogue)
{
    private static readonly Figure _absent = new Figure.Absent();

    /// <summary>A stored figure as pages show it.</summary>
    public static Figure Shape(FigureRow row) => row.Value is { } value
        ? new Figure.Known(
            value,
            row is { Lower: { } lower, Upper: { } upper } ? new FigureInterval(lower, upper) : null,
            OriginId.Of(row).ToString())
        : new Figure.Withheld(Labels.GapOf((MissingReason)row.MissingReasonId!.Value), OriginId.Of(row).ToString());

    /// <summary>The figure of one year; absent when the sources have no cell for it.</summary>
    public Figure At(SeriesKey series, int year) =>
        figures.Series(series).FirstOrDefault(row => row.ReferenceYear == year) is { } row ? Shape(row) : _absent;

    /// <summary>The measurements of a series, cut at breaks; years that were not asked are left out.</summary>
    public IReadOnlyList<IReadOnlyList<TrendPoint>> Segments(SeriesKey series)
    {
        IReadOnlyList<CatalogueMark> marks = SeriesMarks.Of(catalogue, series);
        List<List<TrendPoint>> segments = [];
        int? previous = null;
        foreach (FigureRow row in figures.Series(series).Where(IsPartOfTrend))
        {
            int year = (int)row.ReferenceYear;
            if (previous is null || SeriesMarks.BreakBetween(marks, previous.Value, year) is not null)
            {
                segments.Add([]);
            }

            previous = year;
            segments[^1].Add(new TrendPoint(
                year,
                Shape(row),
                Labels.KindOf((EstimateKind)row.EstimateKindId),
                SeriesMarks.IsEventYear(marks, year)));
        }

        return segments;
    }

    /// <summary>The breaks and exceptional years that fall among the years measured.</summary>
    public IReadOnlyList<Reports.Model.SeriesMark> Marks(SeriesKey series)
    {
        List<int> years = [.. figures.Series(series).Where(IsPartOfTrend).Select(row => (int)row.ReferenceYear)];
        List<Reports.Model.SeriesMark> marks = [];
        foreach (CatalogueMark mark in SeriesMarks.Of(catalogue, series))
        {
            bool isBreak = mark.Kind == CatalogueMarkKind.Break;
            List<int> before = [.. years.Where(year => year < mark.FirstYearAfter)];
            List<int> after = [.. years.Where(year => year >= mark.FirstYearAfter)];
            if (isBreak ? before.Count > 0 && after.Count > 0 : years.Contains(mark.FirstYearAfter))
            {
                marks.Add(new Reports.Model.SeriesMark(
                    isBreak ? Reports.Model.SeriesMarkKind.Break : Reports.Model.SeriesMarkKind.Event,
                    isBreak ? before[^1] : null,
                    isBreak ? after[0] : mark.FirstYearAfter,
                    mark.LabelNl,
                    mark.ExplanationNl));
            }
        }

        return marks;
    }

    // A question that was not asked is no gap in the trend; a value that was withheld is.
    private static bool IsPartOfTrend(FigureRow row) =>
        row.MissingReasonId is null or not ((long)MissingReason.NotAsked or (long)MissingReason.NotApplicable);
}
