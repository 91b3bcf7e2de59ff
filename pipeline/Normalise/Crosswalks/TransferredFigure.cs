using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>A figure as carried over to an area.</summary>
/// <param name="Value">The figure, in its own unit.</param>
/// <param name="SampleError">The part of the standard error that the sources' own errors make; null when one has none.</param>
/// <param name="SpreadError">The part that comes from taking a piece of a source to be like the whole of it.</param>
/// <param name="Quality">How it reached the area: the worse of the way here and the sources' own labels.</param>
/// <param name="WholeShare">Share of the area's people from sources that lie in it almost whole; 0 to 1.</param>
/// <param name="CoveredShare">Share of the area's people from sources that have a figure; 0 to 1.</param>
internal sealed record TransferredFigure(
    double Value, double? SampleError, double SpreadError, QualityLabel Quality, double WholeShare, double CoveredShare)
{
    private const double EnoughWhole = 0.80;

    /// <summary>Standard error in the figure's unit; null when a source has none.</summary>
    public double? Error => SampleError is { } sample ? double.Hypot(sample, SpreadError) : null;

    /// <summary>True when the figure may be judged: a wijk's figure may not be judged for its buurten.</summary>
    public bool MayBeJudged => Quality switch
    {
        QualityLabel.Direct or QualityLabel.Aggregated => true,
        QualityLabel.Apportioned => WholeShare >= EnoughWhole,
        _ => false,
    };
}
