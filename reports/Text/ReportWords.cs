using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The words of one report, all in one language; every page component has it as <c>Words</c>.</summary>
/// <param name="language">The language.</param>
internal sealed class ReportWords(ReportLanguage language)
{
    /// <summary>The language.</summary>
    public ReportLanguage Language { get; } = language;

    /// <summary>Words of the navigation.</summary>
    public NavigationText Navigation { get; } = new(language);

    /// <summary>Words of the pages of areas.</summary>
    public AreaText Areas { get; } = new(language);
}
