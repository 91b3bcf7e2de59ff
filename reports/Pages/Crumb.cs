namespace Monitoring.Reports.Pages;

/// <summary>A step of the crumb trail.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Where it leads; null for the page itself.</param>
public sealed record Crumb(string Text, string? Href);
