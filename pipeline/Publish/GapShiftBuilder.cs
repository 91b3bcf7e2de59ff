using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Names the numbers of a gap, so that each can be traced to the figures it was subtracted from.</summary>
internal sealed class GapShiftBuilder(DerivedNumbers derived)
{
    /// <summary>The gap of one year.</summary>
    public DerivedNumber Gap(GapPoint point) => derived.Computed(
        $"difference/gap/{OriginOf(point)}", point.Gap, "the city's figure minus the country's of the same table, year and people", Parts(point));

    /// <summary>What became of the gap between two years that may be compared.</summary>
    public GapShift Shift(GapPoint from, GapPoint to)
    {
        GapClosure closure = from.ClosureUpTo(to) ?? throw new InvalidOperationException("The two years may not be compared.");
        string name = FormattableString.Invariant($"difference/gap/{OriginOf(to)}/since/{from.Year}");
        string[] parts = [.. Parts(from), .. Parts(to)];
        return new GapShift(
            from.Year,
            to.Year,
            derived.Computed(name + "/city", closure.ClosedByArea, "what the gap lost through the city itself", parts),
            derived.Computed(name + "/country", closure.ClosedByBenchmark, "what the gap lost through the country", parts));
    }

    /// <summary>A number that follows from the gap of a possible baseline year.</summary>
    /// <param name="point">The gap of that year.</param>
    /// <param name="name">Its name within the year.</param>
    /// <param name="value">The number.</param>
    /// <param name="rule">How it is computed.</param>
    public DerivedNumber Following(GapPoint point, string name, double value, string rule) =>
        derived.Computed($"difference/gap/{OriginOf(point)}/{name}", value, rule, Parts(point));

    private static string OriginOf(GapPoint point) => OriginId.Of(point.Area).ToString();

    private static string[] Parts(GapPoint point) => [OriginOf(point), OriginId.Of(point.Benchmark).ToString()];
}
