namespace Monitoring.Reports.Model;

/// <summary>What is realised and what is aimed at, for one indicator, target, area and population.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="IndicatorTitle">Its title.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Target">The target.</param>
/// <param name="ScopeName">Area or area group it is judged for.</param>
/// <param name="Population">Population it is judged for.</param>
/// <param name="RealisedYear">Year of the newest figure; null when there is none for these areas and people.</param>
/// <param name="Realised">The newest figure; <see cref="Figure.Absent"/> when there is none, or when an area group has no figure of its own.</param>
/// <param name="RealisedKind">How that figure came about; null when there is none.</param>
/// <param name="Aim">What is aimed at, as far as a number can be given.</param>
/// <param name="Status">What may be said of it.</param>
public sealed record TargetLine(
    string IndicatorId,
    string IndicatorTitle,
    string Unit,
    AuditedTarget Target,
    string ScopeName,
    PopulationLabel Population,
    int? RealisedYear,
    Figure Realised,
    FigureKind? RealisedKind,
    TargetAim Aim,
    StatusMark Status);
