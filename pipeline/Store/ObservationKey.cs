namespace Monitoring.Pipeline.Store;

/// <summary>Key of a figure within its vintage.</summary>
internal readonly record struct ObservationKey(long PopulationId, long AreaId, int ReferenceYear, long IndicatorId);
