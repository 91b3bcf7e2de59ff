namespace Monitoring.Reports.Model;

/// <summary>A judgement whose word became another one.</summary>
/// <param name="RuleId">The target.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="ScopeName">Area or area group.</param>
/// <param name="Population">Of whom.</param>
/// <param name="Before">The word that stood.</param>
/// <param name="After">The word that followed; null when the target is no longer asked there.</param>
/// <param name="ChangedOn">Day (UTC) of the run that found so.</param>
public sealed record ExportStatusChange(
    string RuleId,
    IndicatorLabel Indicator,
    string ScopeName,
    PopulationLabel Population,
    StatusWord Before,
    StatusWord? After,
    DateOnly ChangedOn);
