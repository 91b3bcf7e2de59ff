namespace Monitoring.Pipeline.Assess;

/// <summary>What one line of figures is about; figures with different keys are never joined or compared as one series.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="Series">Name of the series in the catalogue: one table, or a family of yearly tables declared comparable.</param>
/// <param name="PopulationId">Population.</param>
/// <param name="AreaCode">Area.</param>
internal readonly record struct SeriesKey(string IndicatorId, string Series, string PopulationId, string AreaCode);
