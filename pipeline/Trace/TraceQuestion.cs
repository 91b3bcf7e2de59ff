namespace Monitoring.Pipeline.Trace;

/// <summary>Which figures are to be traced.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="AreaCode">Area.</param>
/// <param name="Year">Reference year.</param>
/// <param name="PopulationId">Population; null for all of them.</param>
/// <param name="TableId">Table; null for all of them.</param>
/// <param name="AsOf">As known at this moment; null for now.</param>
internal sealed record TraceQuestion(
    string IndicatorId, string AreaCode, int Year, string? PopulationId, string? TableId, DateTimeOffset? AsOf);
