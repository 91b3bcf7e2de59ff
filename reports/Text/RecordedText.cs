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

    /// <summary>What a text is, in the reader's words; the source's own name when it is another.</summary>
    public string Label(OriginNote note) => note.Label switch
    {
        "recorded_on" => language.Of("vastgelegd op", "recorded on"),
        "owner" => language.Of("verantwoordelijk", "responsible"),
        "evidence" => language.Of("waarop het rust", "evidence"),
        "note" => language.Of("toelichting", "note"),
        _ => note.Label,
    };

    /// <summary>The text; a day as readers write it.</summary>
    public string Value(OriginNote note) =>
        string.Equals(note.Label, "recorded_on", StringComparison.Ordinal)
        && DateOnly.TryParseExact(note.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? _numbers.Date(day)
            : note.Text;
}
