namespace Monitoring.Sources.PortalCsv;

/// <summary>
/// The header of an export with one line of titles: dimensions first, then topics as <c>group/topic (unit)</c>. Such an
/// export writes cells padded, with a decimal point; a line that names the provider may end it.
/// </summary>
internal static class FlatHeader
{
    private const char PathSeparator = '/';

    /// <summary>Reads the header, which is the current line.</summary>
    internal static PortalCsvHeader Read(PortalCsvLines lines)
    {
        string[] titles = [.. Enumerable.Range(0, lines.CellCount).Select(cell => lines.Text(cell).Trim(' '))];
        int dimensions = Math.Max(0, Array.FindIndex(titles, HasUnit));
        for (int cell = 0; cell < titles.Length; cell++)
        {
            if (cell < dimensions ? !titles[cell].Any(char.IsLetterOrDigit) : !HasUnit(titles[cell]) || dimensions == 0)
            {
                throw lines.Fault(
                    cell,
                    $"The column title is {PortalCsvLines.Quote(titles[cell])}",
                    "first one or more dimensions, then topics with a unit, 'Oppervlakte/Oppervlakte land (ha)'");
            }
        }

        return new PortalCsvHeader(
            Title: "",
            [.. titles[..dimensions].Select(PortalCsvDimension.Column)],
            FixedMembers: [],
            [.. titles[dimensions..].Select(ToTopic)],
            DecimalMark: '.',
            EndsWithFooter: false);
    }

    private static bool HasUnit(string title) => title.EndsWith(')') && title.LastIndexOf('(') > 0;

    private static PublishedColumn ToTopic(string title)
    {
        int unit = title.LastIndexOf('(');
        return PortalCsvHeader.Topic(title[..unit], PathSeparator, title[(unit + 1)..^1]);
    }
}
