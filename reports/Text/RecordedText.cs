using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words around figures that people record themselves: who did, when, and what they rest on.</summary>
/// <param name="language">The language.</param>
internal sealed class RecordedText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    /// <summary>Heading of the section.</summary>
    public string Heading => language.Of("Wie legde het vast?", "Who recorded it?");

    /// <summary>What the section is.</summary>
    public string Guide => language.Of(
        "Deze cijfers komen niet uit een onderzoek. Het team legt ze zelf vast.",
        "These figures do not come from a survey. The team records them itself.");

    /// <summary>Heading above texts that a source gives with its figures.</summary>
    public string SourceHeading => language.Of("Wat de bron erbij zegt", "What the source adds");

    /// <summary>What that section is.</summary>
    public string SourceGuide => language.Of(
        "Deze gegevens staan bij het cijfer in de bron, of zijn er bij het inlezen bij berekend.",
        "These particulars stand beside the figure in the source, or were computed when it was read.");

    /// <summary>What a text is, in the reader's words; the source's own name when it is another.</summary>
    public string Label(OriginNote note) => note.Label switch
    {
        "recorded_on" => language.Of("vastgelegd op", "recorded on"),
        "owner" => language.Of("verantwoordelijk", "responsible"),
        "evidence" => language.Of("waarop het rust", "evidence"),
        "note" or "opmerking" => language.Of("toelichting", "note"),
        "bron" => language.Of("gepubliceerd op", "published at"),
        "meting" => language.Of("onderzoek", "survey"),
        "effectief_aantal" => language.Of("effectief aantal deelnemers", "effective number of participants"),
        "procent_zonder_antwoord" => language.Of("zonder antwoord, in procent", "without an answer, per cent"),
        "aandacht" => language.Of("let op", "note"),
        _ => note.Label,
    };

    /// <summary>True for a note that is a day; all others are text as the source gives it.</summary>
    public static bool IsDay(OriginNote note) => DayOf(note) is not null;

    /// <summary>The text; a day as readers write it.</summary>
    public string Value(OriginNote note) => DayOf(note) is { } day ? _numbers.Date(day) : note.Text;

    private static DateOnly? DayOf(OriginNote note) =>
        string.Equals(note.Label, "recorded_on", StringComparison.Ordinal)
        && DateOnly.TryParseExact(note.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
