namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>A number at a time, with what sampling may have added to it.</summary>
/// <param name="Time">Calendar year; a half year is allowed.</param>
/// <param name="Value">The number, in the unit of its indicator or on the logit scale.</param>
/// <param name="Error">Standard error on the same scale; above 0.</param>
internal readonly record struct TimedValue(double Time, double Value, double Error)
{
    /// <summary>What its weight in a line is.</summary>
    public double Weight => 1 / (Error * Error);
}
