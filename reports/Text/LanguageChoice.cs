using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Chooses between two wordings of one thing, which stand side by side so that neither is forgotten.</summary>
internal static class LanguageChoice
{
    /// <summary>The wording of this language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a language of reports.</exception>
    public static string Of(this ReportLanguage language, string dutch, string english) => language switch
    {
        ReportLanguage.Dutch => dutch,
        ReportLanguage.English => english,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Every language needs its own words."),
    };
}
