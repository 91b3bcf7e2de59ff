namespace Monitoring.Reports.Model;

/// <summary>What the rule of a target asks, for the sentence that says so.</summary>
/// <param name="Kind">How it is stated.</param>
/// <param name="Share">Share of gap or baseline, 0 to 1; null when the kind has none.</param>
/// <param name="Margin">Margin for "equal" or "no decline" in percentage points; null when the kind has none.</param>
/// <param name="Value">Value to reach, in the unit of the indicator; null when the kind has none.</param>
/// <param name="BenchmarkName">Area compared with; empty when none is.</param>
public sealed record TargetRuleWords(TargetKindWord Kind, double? Share, double? Margin, double? Value, string BenchmarkName);
