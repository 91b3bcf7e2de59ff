namespace Monitoring.Reports.Model;

/// <summary>What a target on a gap means for one indicator and population, with each possible baseline year.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Population">Population.</param>
/// <param name="TargetTitle">The target in one phrase.</param>
/// <param name="Kind">How the figures came about; null when no table has both.</param>
/// <param name="TableTitle">The table; empty when none has both.</param>
/// <param name="Examples">One a possible baseline year.</param>
public sealed record GapExampleBlock(
    string IndicatorId,
    string Title,
    string Unit,
    PopulationLabel Population,
    string TargetTitle,
    FigureKind? Kind,
    string TableTitle,
    IReadOnlyList<GapExample> Examples);
