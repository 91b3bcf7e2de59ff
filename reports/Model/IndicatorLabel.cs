namespace Monitoring.Reports.Model;

/// <summary>An indicator as another page names it.</summary>
/// <param name="Id">Key; also the file name of its page.</param>
/// <param name="Title">Short title.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="IsCore">True for the indicators shown first.</param>
public sealed record IndicatorLabel(string Id, string Title, string Unit, bool IsCore);
