using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Carries figures over from the areas they were given for to other areas.</summary>
/// <remarks>
/// A count is divided over the areas; a percentage or mean is averaged, weighted by people. A median, an index or a rank can
/// be neither, and is never carried over. Sources are taken as independent samples.
/// </remarks>
/// <param name="crosswalk">Who lives where, counted for the figure's own population.</param>
internal sealed class AreaTransfer(Crosswalk crosswalk)
{
    /// <summary>Spread between neighbourhoods of one district when nothing better is known, in percentage points.</summary>
    public const double DefaultSpread = 3;

    private const double AlmostWhole = 0.95;

    /// <summary>Carries counts over; their total stays the same.</summary>
    /// <returns>The count of each target, null where one of its sources has none.</returns>
    public IReadOnlyDictionary<string, double?> Counts(IReadOnlyDictionary<string, double> countBySource) =>
        crosswalk.Targets.ToDictionary(target => target, target => CountOf(target, countBySource), StringComparer.Ordinal);

    /// <summary>Carries percentages or means over.</summary>
    /// <param name="figures">Figures by source; one without a figure is absent.</param>
    /// <param name="spread">Standard deviation between neighbourhoods of one source, in the figure's unit.</param>
    /// <returns>The figure of each target, null where sources with a figure hold less than 95% of its people.</returns>
    public IReadOnlyDictionary<string, TransferredFigure?> Averages(IReadOnlyDictionary<string, AreaFigure> figures, double spread) =>
        crosswalk.Targets.ToDictionary(target => target, target => AverageOf(target, figures, spread), StringComparer.Ordinal);

    private double? CountOf(string target, IReadOnlyDictionary<string, double> counts)
    {
        double sum = 0;
        foreach (CrosswalkPart part in crosswalk.Into(target))
        {
            if (!counts.TryGetValue(part.Source, out double count))
            {
                return null;
            }

            sum += crosswalk.ShareOfSource(part) * count;
        }

        return sum;
    }

    private TransferredFigure? AverageOf(string target, IReadOnlyDictionary<string, AreaFigure> figures, double spread)
    {
        List<CrosswalkPart> known = [.. crosswalk.Into(target).Where(part => figures.ContainsKey(part.Source))];
        double covered = known.Sum(crosswalk.ShareOfTarget);
        if (covered < AlmostWhole)
        {
            return null;
        }

        double value = 0;
        double sampleVariance = 0;
        double spreadVariance = 0;
        foreach (CrosswalkPart part in known)
        {
            double share = crosswalk.ShareOfTarget(part) / covered;
            AreaFigure figure = figures[part.Source];
            value += share * figure.Value;
            sampleVariance += share * share * (figure.Error ?? double.NaN) * (figure.Error ?? double.NaN);
            spreadVariance += share * share * spread * spread * (1 - crosswalk.ShareOfSource(part));
        }

        QualityLabel worst = known.Max(part => figures[part.Source].Quality);
        return new TransferredFigure(
            value,
            double.IsNaN(sampleVariance) ? null : Math.Sqrt(sampleVariance),
            Math.Sqrt(spreadVariance),
            Worse(LabelOf(target), worst),
            WholeShare(target),
            covered);
    }

    private QualityLabel LabelOf(string target)
    {
        List<CrosswalkPart> parts = [.. crosswalk.Into(target)];
        if (WholeShare(target) >= AlmostWhole)
        {
            // One area that is wholly the other has only another name.
            return parts is [CrosswalkPart only] && crosswalk.ShareOfSource(only) >= 1 ? QualityLabel.Direct : QualityLabel.Aggregated;
        }

        return parts.Count == 1 ? QualityLabel.Inherited : QualityLabel.Apportioned;
    }

    private double WholeShare(string target) =>
        crosswalk.Into(target).Where(part => crosswalk.ShareOfSource(part) >= AlmostWhole).Sum(crosswalk.ShareOfTarget);

    private static QualityLabel Worse(QualityLabel one, QualityLabel other) => one > other ? one : other;
}
