namespace Monitoring.Reports.Model;

/// <summary>The trend followed from the newest measurement to the target year, with its 95% interval.</summary>
/// <param name="From">Newest measurement.</param>
/// <param name="To">Expected value in the target year.</param>
/// <param name="Lower">Lower limit in that year.</param>
/// <param name="Upper">Upper limit in that year.</param>
public sealed record TrendFan(YearValue From, YearValue To, double Lower, double Upper);
