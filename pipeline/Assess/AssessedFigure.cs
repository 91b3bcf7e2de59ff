using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Assess;

/// <summary>One figure that a judgement looked at, as it is kept with it.</summary>
/// <param name="Role">What it did.</param>
/// <param name="AreaCode">Area.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Population">Population.</param>
/// <param name="TableId">Table.</param>
/// <param name="Series">Series of the catalogue.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="IsEventYear">True for an exceptional year.</param>
/// <param name="SegmentYear">First year after the last break up to this year; 0 when there is none.</param>
/// <param name="Value">The number.</param>
/// <param name="Error">Standard error with what rounding adds; null when there are no margins.</param>
internal sealed record AssessedFigure(
    FigureRole Role,
    string AreaCode,
    int Year,
    string Population,
    string TableId,
    string Series,
    EstimateKind Kind,
    bool IsEventYear,
    int SegmentYear,
    double Value,
    double? Error)
{
    /// <summary>Id of the figure as pages print it and <c>trace</c> reads it.</summary>
    /// <param name="indicatorId">Indicator of the question.</param>
    public string Id(string indicatorId) => FormattableString.Invariant($"{indicatorId}/{AreaCode}/{Year}/{Population}/{TableId}");
}
