namespace Monitoring.Reports.Model;

/// <summary>What is said of a target for one area and population, with the numbers behind it.</summary>
/// <param name="VerdictId">Id that <c>monitor trace</c> reads for the whole judgement.</param>
/// <param name="AreaName">Area or area group.</param>
/// <param name="Population">Population.</param>
/// <param name="Status">What may be said.</param>
/// <param name="SourceTitle">Tables of the figures looked at; empty when there are none.</param>
/// <param name="Numbers">Numbers behind it, in reading order; empty when there are none.</param>
/// <param name="Forecast">What is said of the target year; null when nobody asks: nothing to follow, or a target without a pace.</param>
/// <param name="Examples">What each possible baseline year would mean; empty when the target has no such question.</param>
public sealed record TargetVerdict(
    string VerdictId,
    string AreaName,
    PopulationLabel Population,
    StatusMark Status,
    string SourceTitle,
    IReadOnlyList<VerdictFigure> Numbers,
    ForecastWord? Forecast,
    IReadOnlyList<BaselineCase> Examples);
