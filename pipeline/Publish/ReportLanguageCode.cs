using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>The languages of the report as settings and the command line write them.</summary>
internal static class ReportLanguageCode
{
    private static readonly Dictionary<string, ReportLanguage> _languages = new(StringComparer.Ordinal)
    {
        ["nl"] = ReportLanguage.Dutch,
        ["en"] = ReportLanguage.English,
    };

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. _languages.Keys];

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code, in small letters.</param>
    /// <param name="language">The language; Dutch when the code is unknown.</param>
    /// <returns>False for an unknown code.</returns>
    public static bool TryRead(string code, out ReportLanguage language) => _languages.TryGetValue(code, out language);

    /// <summary>Reads a code that was checked before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the codes.</exception>
    public static ReportLanguage Read(string code) => TryRead(code, out ReportLanguage language)
        ? language
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Not a language of the report.");
}
