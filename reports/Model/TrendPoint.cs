namespace Monitoring.Reports.Model;

/// <summary>One measurement on a line.</summary>
/// <param name="Year">Reference year.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Kind">How it came about; modelled is drawn hollow.</param>
/// <param name="IsEventYear">True when the year is exceptional.</param>
public sealed record TrendPoint(int Year, Figure Figure, FigureKind Kind, bool IsEventYear);
