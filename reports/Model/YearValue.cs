namespace Monitoring.Reports.Model;

/// <summary>A computed value in a year.</summary>
/// <param name="Year">Year.</param>
/// <param name="Value">Value in the unit of the chart.</param>
public sealed record YearValue(int Year, double Value);
