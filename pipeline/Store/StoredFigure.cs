using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Store;

/// <summary>What decides whether a figure changed; where it stood in the files does not.</summary>
/// <param name="Value">The number; null when there is none.</param>
/// <param name="Lower">Lower limit; null when there is none.</param>
/// <param name="Upper">Upper limit; null when there is none.</param>
/// <param name="SampleSize">Respondents; null when not given.</param>
/// <param name="MissingReason">Why there is no number; null when there is one.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Quality">How it reached its area.</param>
internal readonly record struct StoredFigure(
    double? Value,
    double? Lower,
    double? Upper,
    long? SampleSize,
    long? MissingReason,
    long Kind,
    long Quality)
{
    /// <summary>Sum of the weights behind the number; null when not given.</summary>
    public double? WeightedBase { get; init; }

    /// <summary>The bits of <see cref="FigureFlags"/>; 0 without a number.</summary>
    public long Flags { get; init; }

    /// <summary>The stored form of an observation.</summary>
    public static StoredFigure Of(in Observation observation) => observation.Value switch
    {
        ObservedValue.Measured measured => new StoredFigure(
            measured.Value, measured.Interval?.Lower, measured.Interval?.Upper, measured.SampleSize, null,
            (long)observation.Kind, (long)observation.Quality)
        {
            WeightedBase = measured.WeightedBase,
            Flags = (long)observation.Flags,
        },
        ObservedValue.Withheld withheld => new StoredFigure(
            null, null, null, null, (long)withheld.Reason, (long)observation.Kind, (long)observation.Quality),
        _ => throw new InvalidOperationException("An observed value is a number or withheld; there is no third state."),
    };
}
