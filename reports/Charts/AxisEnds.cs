using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>The values that the axis of a unit always holds, whatever the figures are.</summary>
/// <remarks>
/// A share or a count is read by its distance from nothing. A mark is read by its place on the whole scale: on an axis from
/// 6.5 to 7 two tenths would look like a leap.
/// </remarks>
internal static class AxisEnds
{
    private static readonly double[] _zero = [0];
    private static readonly double[] _marks = [0, 10];

    /// <summary>Those values; none for a unit that has no natural ends.</summary>
    public static IReadOnlyList<double> Of(string unit) =>
        ReportNumbers.IsShare(unit) || ReportNumbers.IsCount(unit) ? _zero
        : ReportNumbers.IsMark(unit) ? _marks
        : [];
}
