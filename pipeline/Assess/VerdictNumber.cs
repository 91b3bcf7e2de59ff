namespace Monitoring.Pipeline.Assess;

/// <summary>One number behind a judgement.</summary>
/// <param name="Quantity">What it is.</param>
/// <param name="Value">The number, unrounded; shares and chances from 0 to 1.</param>
internal readonly record struct VerdictNumber(VerdictQuantity Quantity, double Value);
