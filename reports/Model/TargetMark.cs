namespace Monitoring.Reports.Model;

/// <summary>The target in a chart, no more precise than its document.</summary>
/// <param name="Year">Target year; shown on the axis.</param>
/// <param name="Value">Value to reach, when the target has one that can honestly be drawn; null otherwise.</param>
/// <param name="Label">For example "doel 2030: lager dan in 2024".</param>
public sealed record TargetMark(int Year, double? Value, string Label);
