namespace Monitoring.Reports.Model;

/// <summary>One number behind a judgement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number; shares from 0 to 1.</param>
/// <param name="Year">Year it is about; null when it is about none.</param>
/// <param name="OriginId">What <c>monitor trace</c> reads: the published figure's own id, or the id of the judgement's number.</param>
public sealed record VerdictFigure(VerdictFigureKind Kind, double Value, int? Year, string OriginId);
