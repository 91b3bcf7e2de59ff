using System.Text.RegularExpressions;
using System.Xml;

namespace Monitoring.Tests.Publish;

/// <summary>Finds the digits that a reader of a page sees, and those among them that name no origin.</summary>
/// <param name="verbatim">Sentences with digits that pages take from catalogue and sources word for word.</param>
internal sealed partial class VisibleNumbers(IEnumerable<string> verbatim)
{
    // Reviewed 2026-11-22. Not read by people, or codes by nature.
    private static readonly string[] _quietElements = ["title", "desc", "style", "code"];

    // Axis ticks; marks of breaks, which are catalogue text cut into lines; codes of goals; row numbers of a file;
    // constants that a sentence states itself: of a method, a reference, a rhythm or an assumption.
    private static readonly string[] _quietClasses = ["tick", "mark-label", "goal-id", "place", "target-year", "constant"];

    private readonly string[] _verbatim =
        [.. verbatim.Where(text => text.Any(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)];

    private readonly Dictionary<string, string> _judged = new(StringComparer.Ordinal);

    /// <summary>Texts with digits that stand in no element with an origin and match nothing on the allow-list.</summary>
    public IEnumerable<string> WithoutOrigin(string html)
    {
        Stack<bool> quiet = new([false]);
        using XmlReader reader = Open(html);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !reader.IsEmptyElement:
                    quiet.Push(quiet.Peek() || IsQuiet(reader));
                    break;
                case XmlNodeType.EndElement:
                    _ = quiet.Pop();
                    break;
                case XmlNodeType.Text when !quiet.Peek() && Rest(reader.Value) is { Length: > 0 } rest:
                    yield return $"{rest} in '{reader.Value.Trim()}'";
                    break;
            }
        }
    }

    /// <summary>Every origin that the page names.</summary>
    public static IEnumerable<string> Origins(string html)
    {
        using XmlReader reader = Open(html);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("data-origin") is { } origin)
            {
                yield return origin;
            }
        }
    }

    // The body of a page is well-formed XML; the head is not, and nobody reads it.
    private static XmlReader Open(string html)
    {
        int from = Math.Max(0, html.IndexOf("<body", StringComparison.Ordinal));
        int to = html.IndexOf("</html>", StringComparison.Ordinal);
        return XmlReader.Create(
            new StringReader(to < 0 ? html[from..] : html[from..to]),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
    }

    private static bool IsQuiet(XmlReader element) =>
        element.GetAttribute("data-origin") is not null
        || _quietElements.Contains(element.LocalName, StringComparer.Ordinal)
        || (element.GetAttribute("class")?.Split(' ').Any(name => _quietClasses.Contains(name, StringComparer.Ordinal)) ?? false);

    // Thousands of texts are the same on every page.
    private string Rest(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
        {
            return string.Empty;
        }

        if (!_judged.TryGetValue(text, out string? rest))
        {
            string left = _verbatim.Aggregate(Spaces().Replace(text, " ").Trim(), (known, sentence) => known.Replace(sentence, " ", StringComparison.Ordinal));
            rest = string.Join(' ', Digits().Matches(Allowed().Replace(left, " ")).Select(match => match.Value));
            _judged[text] = rest;
        }

        return rest;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Digits();

    // Dates and years; ages; codes of tables, areas and goals; the catalogue's version; "of every hundred"; "out of ten"; the
    // confidence level; licences and standards by their number; the ends of an axis that a sentence states.
    [GeneratedRegex("""
        \b\d{1,2}\s(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b
        |\b\d{1,2}\s(January|February|March|April|May|June|July|August|September|October|November|December)\b
        |\b(19|20)\d\d\b
        |\b\d{1,2}\stot\s(en\smet\s)?\d{1,2}\sjaar|\b\d{1,2}\sjaar\sen\souder|\b\d{1,2}-(plussers|jarigen)|\b\d{1,2}\sand\s(over|older)\b|\b\d{1,2}\sto\s\d{1,2}(\syears)?\b|\b\d{1,2}-\d{1,2}\b|\b\d{1,2}\+
        |\b\d{5}NED\b|\b(NL|GG|GM|WK|BU)\d+\b|\b[SAR]\d(\.\d)?\b
        |\bcatalogu(s|e)\s[0-9a-f]{12}\b|op\sde\s100\b|^in\s100\b|\bout\sof\s10\b|\b95%-betrouwbaarheidsinterval|\b95%\sconfidence\sinterval|eenzijdige\stoets,\s5%|one-sided\stest,\s5%|\bCC\sBY\s4\.0|SHA-256
        |dezelfde\sas:\svan\s[\d.,]+\stot\s[\d.,]+%?|same\saxis:\sfrom\s[\d.,]+\sto\s[\d.,]+%?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Allowed();
}
