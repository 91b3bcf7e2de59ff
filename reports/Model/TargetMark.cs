namespace Monitoring.Reports.Model;

/// <summary>The target in a chart, no more precise than its document.</summary>
/// <param name="Year">Target year; shown on the axis.</param>
/// <param name="Value">Value to reach, when the target has one that can honestly be drawn; null otherwise.</param>
/// <param name="Label">For example "doel 2030: lager dan in 2024".</param>
public sealed record TargetMark(int Year, double? Value, string Label)
{
    /// <summary>
    /// Value to reach in each year measured, for a target that moves with its benchmark, oldest first; empty otherwise.
    /// It ends at the newest measurement: where the benchmark goes from there nobody knows.
    /// </summary>
    public IReadOnlyList<YearValue> Moving { get; init; } = [];

    /// <summary>
    /// First year that the value may stand beside, for one that was computed from figures: earlier ones may not be
    /// comparable. Null for a stated value, which holds beside all of them.
    /// </summary>
    public int? FromYear { get; init; }

    /// <summary>Where the trend leads when it goes on; null where that may not be said.</summary>
    public TrendFan? Fan { get; init; }
}
