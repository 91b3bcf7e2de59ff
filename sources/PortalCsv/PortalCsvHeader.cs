namespace Monitoring.Sources.PortalCsv;

/// <summary>What stands above the rows of an export.</summary>
/// <param name="Title">Title of the table; empty when the export has none.</param>
/// <param name="RowDimensions">Dimensions of which each row names a member, in order of their cells.</param>
/// <param name="FixedMembers">Dimensions of which the whole export has one member, with its title.</param>
/// <param name="Topics">The topics, in order of their cells, which follow those of the dimensions.</param>
/// <param name="DecimalMark">The mark that this form of export writes.</param>
/// <param name="EndsWithFooter">True when a line that names the provider must end the file.</param>
internal sealed record PortalCsvHeader(
    string Title,
    IReadOnlyList<PublishedColumn> RowDimensions,
    IReadOnlyList<KeyValuePair<PublishedColumn, string>> FixedMembers,
    IReadOnlyList<PublishedColumn> Topics,
    char DecimalMark,
    bool EndsWithFooter)
{
    /// <summary>Number of cells of a row.</summary>
    internal int CellCount => RowDimensions.Count + Topics.Count;

    /// <summary>Dimensions of the rows, fixed dimensions, topics.</summary>
    internal IReadOnlyList<PublishedColumn> Columns =>
        [.. RowDimensions, .. FixedMembers.Select(member => member.Key), .. Topics];

    /// <summary>Reads the lines above the first row.</summary>
    /// <exception cref="SourceLayoutException">They have neither of the two forms; names line and column.</exception>
    internal static PortalCsvHeader Read(PortalCsvLines lines)
    {
        lines.ReadRequired("a table title, or a line of column titles");
        PortalCsvHeader header = lines.CellCount == 1 ? NestedHeader.Read(lines) : FlatHeader.Read(lines);
        HashSet<string> keys = new(StringComparer.Ordinal);
        PublishedColumn? twice = header.Columns.FirstOrDefault(column => !keys.Add(column.Key));
        return twice is null
            ? header
            : throw lines.Fault(
                0, $"The column {PortalCsvLines.Quote(twice.Key)} occurs twice", "each dimension and topic once");
    }

    /// <summary>A topic of which the export gives the path of titles and the unit.</summary>
    /// <remarks>The key has <c>|</c> between the titles, so that both forms of export name a topic alike.</remarks>
    /// <param name="path">The path as published; its titles may be padded.</param>
    /// <param name="separator">What stands between the titles.</param>
    /// <param name="unit">The unit as published.</param>
    internal static PublishedColumn Topic(string path, char separator, string unit)
    {
        string[] titles = path.Split(separator, StringSplitOptions.TrimEntries);
        return new PublishedColumn(
            string.Join('|', titles), PublishedColumnKind.Topic, titles[^1], "", unit.Trim(' '), "", null);
    }
}
