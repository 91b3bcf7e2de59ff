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

    /// <summary>Goals and efforts.</summary>
    public string Goals => language.Of("Doelen en inspanningen", "Goals and efforts");

    /// <summary>The gap with the country.</summary>
    public string Gap => language.Of("Kloof", "Gap");

    /// <summary>The calendar of measurements.</summary>
    public string Calendar => language.Of("Meetkalender", "Measurements");

    /// <summary>Quality and timeliness.</summary>
    public string Quality => language.Of("Kwaliteit", "Quality");

    /// <summary>The account of the report.</summary>
    public string Account => language.Of("Verantwoording", "About this report");
}
