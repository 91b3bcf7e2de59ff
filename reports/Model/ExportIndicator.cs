namespace Monitoring.Reports.Model;

/// <summary>An indicator as the metadata of an export describes it.</summary>
/// <param name="Label">Id, title and unit.</param>
/// <param name="Definition">What the figure counts.</param>
/// <param name="Caveat">What must be known to use it; may be empty.</param>
public sealed record ExportIndicator(IndicatorLabel Label, string Definition, string Caveat);
