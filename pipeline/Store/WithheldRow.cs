namespace Monitoring.Pipeline.Store;

/// <summary>One figure that is not shown, as stored.</summary>
internal sealed record WithheldRow(
    long VintageId, long PopulationId, long AreaId, long ReferenceYear, long IndicatorId, long BecauseVintageId);
