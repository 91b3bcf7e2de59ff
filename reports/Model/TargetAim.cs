namespace Monitoring.Reports.Model;

/// <summary>What a target aims at.</summary>
/// <param name="Kind">What kind of aim, and why there is no number where there is none.</param>
/// <param name="Reference">The figure that is aimed at or that the aim starts from; <see cref="Figure.Absent"/> when there is none.</param>
/// <param name="Year">Year of that figure, or of the figure that is missing; null when it is about none.</param>
public sealed record TargetAim(TargetAimKind Kind, Figure Reference, int? Year)
{
    /// <summary>True when the year is the baseline that we assume, because the document gives none.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Margin in percentage points that the target allows; null when it has none.</summary>
    public DerivedNumber? Margin { get; init; }
}
