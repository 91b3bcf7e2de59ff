namespace Monitoring.Sources.PortalCsv;

/// <summary>
/// The header of an export as the portal shows the table: a title, a line for each dimension with one member, and three
/// lines above the columns. Such an export writes a decimal comma and ends with the name of the provider.
/// </summary>
internal static class NestedHeader
{
    private const string TopicDimension = "Onderwerp";
    private const char PathSeparator = '|';
    private const char MemberSeparator = ':';

    /// <summary>Reads the header; the first line, the title, is the current one.</summary>
    internal static PortalCsvHeader Read(PortalCsvLines lines)
    {
        string title = lines.Text(0).Trim(' ');
        List<KeyValuePair<PublishedColumn, string>> fixedMembers = [];
        lines.ReadRequired($"a line with '{TopicDimension}'");
        for (; lines.CellCount == 1; lines.ReadRequired($"a line with '{TopicDimension}'"))
        {
            fixedMembers.Add(FixedMember(lines));
        }

        int dimensions = RowDimensionCount(lines);
        string[] paths = TopicPaths(lines, dimensions);
        lines.ReadRequired("a line with dimension titles and units");
        RequireCells(lines, dimensions + paths.Length);
        return new PortalCsvHeader(
            title,
            [.. Enumerable.Range(0, dimensions).Select(cell => PortalCsvDimension.Column(Filled(lines, cell)))],
            fixedMembers,
            [.. paths.Select((path, index) =>
                PortalCsvHeader.Topic(path, PathSeparator, lines.Text(dimensions + index)))],
            DecimalMark: ',',
            EndsWithFooter: true);
    }

    private static KeyValuePair<PublishedColumn, string> FixedMember(PortalCsvLines lines)
    {
        string text = lines.Text(0);
        int separator = text.IndexOf(MemberSeparator, StringComparison.Ordinal);
        string member = separator > 0 ? text[(separator + 1)..].Trim(' ') : "";
        if (member.Length == 0)
        {
            throw lines.Fault(
                0,
                $"The line {PortalCsvLines.Quote(text)} names no member",
                "a dimension and its member, 'Perioden: 2012'");
        }

        PublishedColumn column = PortalCsvDimension.Column(text[..separator]);
        return PortalCsvDimension.IsMargin(column) && member is not PortalCsvDimension.ValueMember
            ? throw lines.Fault(
                0, $"The export is of {PortalCsvLines.Quote(member)}", $"'{PortalCsvDimension.ValueMember}'")
            : new KeyValuePair<PublishedColumn, string>(column, member);
    }

    private static int RowDimensionCount(PortalCsvLines lines)
    {
        int last = lines.CellCount - 1;
        for (int cell = 0; cell < lines.CellCount; cell++)
        {
            string expected = cell == last ? TopicDimension : "";
            if (!string.Equals(lines.Text(cell).Trim(' '), expected, StringComparison.Ordinal))
            {
                throw lines.Fault(
                    cell,
                    $"The cell is {PortalCsvLines.Quote(lines.Text(cell))}",
                    $"an empty cell for each dimension of the rows, then '{TopicDimension}' alone above the columns");
            }
        }

        return last;
    }

    private static string[] TopicPaths(PortalCsvLines lines, int dimensions)
    {
        lines.ReadRequired("a line with topics");
        for (int cell = 0; cell < dimensions; cell++)
        {
            if (cell >= lines.CellCount || !lines.Cell(cell).IsEmpty)
            {
                throw lines.Fault(cell, "The line of topics has another shape", "an empty cell above each dimension");
            }
        }

        return lines.CellCount > dimensions
            ? [.. Enumerable.Range(dimensions, lines.CellCount - dimensions).Select(cell => Filled(lines, cell))]
            : throw lines.Fault(dimensions, "The line names no topics", "a topic for each column");
    }

    private static void RequireCells(PortalCsvLines lines, int count)
    {
        if (lines.CellCount != count)
        {
            throw lines.Fault(
                Math.Min(count, lines.CellCount),
                FormattableString.Invariant($"The line of units has {lines.CellCount} cells"),
                FormattableString.Invariant($"{count} cells, as the line of topics says"));
        }
    }

    private static string Filled(PortalCsvLines lines, int cell) =>
        lines.Text(cell) is { } text && text.Any(char.IsLetterOrDigit)
            ? text
            : throw lines.Fault(cell, "The cell has no title", "the title of a dimension or topic");
}
