namespace Monitoring.Reports.Model;

/// <summary>What the rule of a target asks, for the sentence that says so.</summary>
/// <param name="Kind">How it is stated.</param>
/// <param name="Asked">
/// The number that it asks for: value to reach, share of gap or baseline (0 to 1), or margin in percentage points; null
/// when it asks for none.
/// </param>
/// <param name="BenchmarkName">Area compared with; empty when none is.</param>
public sealed record TargetRuleWords(TargetKindWord Kind, TracedNumber? Asked, string BenchmarkName);
