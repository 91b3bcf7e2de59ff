namespace Monitoring.Reports.Pages;

/// <summary>An entry of the navigation that every page has.</summary>
/// <param name="Path">The page it leads to, below the site's folder.</param>
/// <param name="Title">Its words.</param>
internal sealed record NavigationEntry(string Path, string Title);
