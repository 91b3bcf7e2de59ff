using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the navigation that every page has; short, because a phone shows them all.</summary>
/// <param name="language">The language.</param>
internal sealed class NavigationText(ReportLanguage language)
{
    /// <summary>Name of the navigation, for who cannot see it.</summary>
    public string Label => language.Of("Hoofdmenu", "Main menu");

    /// <summary>The entry page.</summary>
    public string Overview => language.Of("In één oogopslag", "At a glance");

    /// <summary>The list of areas.</summary>
    public string Areas => language.Of("Buurten en wijken", "Neighbourhoods and districts");
}
