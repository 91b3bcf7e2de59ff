namespace Monitoring.Reports.Model;

/// <summary>A computed number with the id that <c>monitor trace</c> reads.</summary>
/// <param name="Value">The number.</param>
/// <param name="OriginId">Its id.</param>
public sealed record TracedNumber(double Value, string OriginId);
