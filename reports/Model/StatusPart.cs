namespace Monitoring.Reports.Model;

/// <summary>One of the judgements that a status sums up.</summary>
/// <param name="AreaName">Area or area group.</param>
/// <param name="Population">Population.</param>
/// <param name="Word">Its word.</param>
public sealed record StatusPart(string AreaName, PopulationLabel Population, StatusWord Word);
