namespace Monitoring.Pipeline.Assess;

/// <summary>A figure with what is known of its precision.</summary>
/// <param name="Value">The number as published.</param>
/// <param name="Error">Standard error with what rounding adds, in the unit of the value; null when there are no margins.</param>
/// <param name="LogitError">The same on the logit scale, for shares above 0% and below 100%; null otherwise.</param>
/// <param name="Lower">Lower end of the 95% interval; null when there is none.</param>
/// <param name="Upper">Upper end of it.</param>
/// <param name="Decimals">Decimals that its table publishes of the indicator.</param>
/// <param name="IsMarginAssumed">True when the interval was computed from the number of respondents with an assumed design effect.</param>
internal sealed record Estimate(
    double Value, double? Error, double? LogitError, double? Lower, double? Upper, int Decimals, bool IsMarginAssumed);
