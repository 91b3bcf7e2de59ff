using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page about the gap with the country.</summary>
internal sealed class GapPageBuilder(PageContext context)
{
    // Far below any decimal that is published; a binary difference of equal decimals need not be zero.
    private const double Tolerance = 1e-9;

    private readonly GapSeriesFinder _gaps = new(context.Figures, context.Catalogue);
    private readonly GapExampleBuilder _examples = new(context);

    /// <summary>The page.</summary>
    public GapPage Build()
    {
        List<Indicator> shares = [.. context.Catalogue.Indicators.Where(indicator => string.Equals(indicator.Unit, EvidenceFinder.Percent, StringComparison.Ordinal))];
        List<GapLine> lines = [.. shares.SelectMany(indicator => indicator.Populations.Select(population => Line(indicator, population))).OfType<GapLine>()];
        HashSet<string> found = [.. lines.Select(line => line.IndicatorId)];
        return new GapPage(
            lines,
            [.. shares.Where(indicator => !found.Contains(indicator.Id)).Select(indicator => context.Labels.Text(indicator.Title))],
            [.. _examples.Build()],
            HasMeasuredNeighbourhoods(shares));
    }

    private GapLine? Line(Indicator indicator, string population)
    {
        // The newest year of all series: the preferred kind may have stopped years ago.
        // Two numbers rounded to whole percents give no difference that could be shown.
        if (_gaps.Of(indicator, population, context.Municipality, context.Country)
                .Where(series => DecimalsOf(series.Newest) > 0)
                .OrderByDescending(series => series.Newest.Year)
                .FirstOrDefault() is not { } series)
        {
            return null;
        }

        GapPoint newest = series.Newest;
        GapShiftBuilder shifts = new(context.Derived);
        (GapShift? since, StatusReason? whyNot) = Since(series, shifts);
        return new GapLine(
            indicator.Id,
            context.Labels.Text(indicator.Title),
            indicator.Unit,
            string.Equals(population, indicator.Populations[0], StringComparison.Ordinal),
            context.Labels.Population(population),
            newest.Year,
            newest.IsEventYear,
            Labels.KindOf(series.Kind),
            context.SourceTitle([newest.Area]),
            (Figure.Known)FigureShaper.Shape(newest.Area),
            (Figure.Known)FigureShaper.Shape(newest.Benchmark),
            shifts.Gap(newest),
            newest.Interval is { } interval ? new FigureInterval(interval.Lower, interval.Upper) : null,
            PositionOf(indicator, newest),
            since,
            whyNot);
    }

    // A model estimate has a position and no movement; of the others the earliest year that may be compared is the start.
    private static (GapShift? Since, StatusReason? WhyNot) Since(GapSeries series, GapShiftBuilder shifts)
    {
        if (series.Kind == EstimateKind.Modelled)
        {
            return (null, new StatusReason(StatusReasonKind.ModelledFigures));
        }

        if (series.Newest.IsEventYear)
        {
            return (null, new StatusReason(StatusReasonKind.EventYear, series.Newest.Year));
        }

        GapPoint? start = series.Points.FirstOrDefault(point => point.Year < series.Newest.Year && point.ClosureUpTo(series.Newest) is not null);
        return start is null
            ? (null, new StatusReason(StatusReasonKind.BaselineYearMissing))
            : (shifts.Shift(start, series.Newest), null);
    }

    private static GapPosition PositionOf(Indicator indicator, GapPoint point)
    {
        if (indicator.Polarity == Polarity.Neutral)
        {
            return GapPosition.NoDirection;
        }

        if (point.Interval is { Lower: <= 0, Upper: >= 0 })
        {
            return GapPosition.Undecided;
        }

        return IsAboutEqual(point) ? GapPosition.Same
            : point.Gap > 0 == (indicator.Polarity == Polarity.Higher) ? GapPosition.Better
            : GapPosition.Worse;
    }

    // Each of the two may be half a last decimal off; a difference within that is none. Without margins a small one says nothing either.
    private static bool IsAboutEqual(GapPoint point)
    {
        double distance = Math.Abs(point.Gap);
        return distance <= Math.Pow(10, -DecimalsOf(point)) + Tolerance
            || (point.Interval is null && distance < GapPage.AboutEqualBelow - Tolerance);
    }

    private static int DecimalsOf(GapPoint point) => Math.Min(point.Figures.Own.Decimals, point.Figures.Benchmark!.Decimals);

    // A few neighbourhoods that somebody happened to publish tell nothing of the spread between all of them.
    private bool HasMeasuredNeighbourhoods(IEnumerable<Indicator> shares)
    {
        HashSet<string> ids = [.. shares.Select(indicator => indicator.Id)];
        HashSet<string> neighbourhoods = [.. context.Neighbourhoods];
        return context.Figures.All
            .Where(row => row.Value is not null && row.QualityLabelId != (long)QualityLabel.Inherited && ids.Contains(row.Indicator) && neighbourhoods.Contains(row.AreaCode)
                && row.EstimateKindId is (long)EstimateKind.Surveyed or (long)EstimateKind.Registered)
            .GroupBy(row => (row.Indicator, row.TableId, row.ReferenceYear, row.Population))
            .Any(measured => measured.Count() * 2 > neighbourhoods.Count);
    }
}
