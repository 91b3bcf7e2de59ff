namespace Monitoring.Reports.Model;

/// <summary>What a share of the gap would mean if a certain year were the baseline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Gap">Gap of that year in percentage points, area minus benchmark; null when no table has both figures.</param>
/// <param name="Remaining">Gap that could remain; null when nothing can be asked of that year.</param>
/// <param name="ShareClosed">Share that is gone by the newest measurement, 0 to 1; null when that cannot be compared.</param>
/// <param name="Kind">How the figures came about.</param>
/// <param name="WhyNot">Why the year cannot serve, or not be compared with the newest; null when it can.</param>
public sealed record BaselineCase(
    int Year, TracedNumber? Gap, TracedNumber? Remaining, TracedNumber? ShareClosed, FigureKind Kind, StatusReason? WhyNot)
{
    /// <summary>True when the year is the baseline that we assume, because the document gives none.</summary>
    public bool IsAssumed { get; init; }
}
