namespace Monitoring.Pipeline.Assess;

/// <summary>What one line of figures is about; figures with different keys are never joined or compared as one series.</summary>
internal readonly record struct SeriesKey(string IndicatorId, string TableId, string PopulationId, string AreaCode);
