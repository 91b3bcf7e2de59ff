namespace Monitoring.Reports.Model;

/// <summary>A target on a gap, counted from one possible baseline year.</summary>
/// <param name="Year">The year.</param>
/// <param name="City">The city's figure of that year; <see cref="Figure.Absent"/> when there is none with the country's beside it.</param>
/// <param name="Country">The country's figure.</param>
/// <param name="Gap">City minus country; null when there is none.</param>
/// <param name="Remaining">Gap that may remain while the country moves; null when there is no disadvantage to close.</param>
/// <param name="FixedValue">What the city would have to reach if the country's figure of that year stays the measure; null likewise.</param>
/// <param name="SoFar">What became of the gap since; null when that may not be compared.</param>
/// <param name="WhyNot">Why the year cannot serve as a baseline, or not be compared with the newest; null when it can.</param>
public sealed record GapExample(
    int Year,
    Figure City,
    Figure Country,
    DerivedNumber? Gap,
    DerivedNumber? Remaining,
    DerivedNumber? FixedValue,
    GapShift? SoFar,
    StatusReason? WhyNot)
{
    /// <summary>True when the year is the baseline that we assume, because the document gives none.</summary>
    public bool IsAssumed { get; init; }
}
