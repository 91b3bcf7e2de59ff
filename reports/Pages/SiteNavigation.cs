using Monitoring.Reports.Text;

namespace Monitoring.Reports.Pages;

/// <summary>The navigation that every page has: one line a kind of page, in the order shown.</summary>
internal static class SiteNavigation
{
    /// <summary>The entries; each of them is a page that every site has.</summary>
    public static IReadOnlyList<NavigationEntry> Entries(NavigationText words) =>
    [
        new(SitePaths.Overview, words.Overview),
        new(SitePaths.Areas, words.Areas),
        new(SitePaths.Goals, words.Goals),
        new(SitePaths.Gap, words.Gap),
        new(SitePaths.Calendar, words.Calendar),
        new(SitePaths.Quality, words.Quality),
        new(SitePaths.Account, words.Account),
    ];
}
