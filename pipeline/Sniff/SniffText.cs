using System.Text.RegularExpressions;

namespace Monitoring.Pipeline.Sniff;

/// <summary>Writes a proposal as the lines of the catalogue, with what must be reviewed.</summary>
internal static partial class SniffText
{
    /// <summary>The lines.</summary>
    /// <param name="layout">The proposal.</param>
    /// <param name="dataset">Id of the dataset.</param>
    /// <param name="fileName">The file.</param>
    public static IEnumerable<string> Lines(SniffedLayout layout, string dataset, string fileName)
    {
        yield return FormattableString.Invariant($"Proposal from the first {layout.RowsRead} rows of {fileName}. Nothing was imported. Review every line, then save.");
        yield return string.Empty;
        yield return "layouts.csv:";
        yield return string.Join(
            ',',
            new[]
            {
                dataset, $"*{dataset}*", Word(layout.Shape), layout.Sheet, FormattableString.Invariant($"{layout.HeaderRow}"), Word(layout.Delimiter),
                Word(layout.Encoding), Word(layout.DecimalMark), Word(layout.ThousandsMark), Word(layout.DateForm), Word(layout.AreaForm),
                layout.SpecialValues.Count > 0 ? "swing" : string.Empty, string.Empty, string.Empty,
            }.Select(Cell));
        yield return string.Empty;
        yield return "layout_columns.csv:";
        foreach (SniffedColumn column in layout.Columns)
        {
            yield return string.Join(',', new[] { dataset, column.Title, Word(column.Role), column.StandsFor }.Select(Cell));
        }

        yield return string.Empty;
        yield return layout.SpecialValues.Count == 0
            ? "Special values seen: none."
            : $"Special values seen: {string.Join("  ", layout.SpecialValues)}. Check each in special_values.csv.";
        yield return "Not in the file, and yours to decide: file_names, suppression, the lines in source_tables.csv, column_mappings.csv and population_keys.csv.";
        yield return string.Empty;
        IReadOnlyList<string> doubts = Doubts(layout);
        yield return doubts.Count == 0 ? "Unsure of: nothing." : "Unsure of:";
        foreach (string doubt in doubts)
        {
            yield return $"- {doubt}";
        }
    }

    /// <summary>What a person must look at, of the file and of its columns.</summary>
    public static IReadOnlyList<string> Doubts(SniffedLayout layout) =>
    [
        .. layout.Doubts,
        .. layout.Columns.Where(column => column.Doubt.Length > 0)
            .Select(column => $"Column '{column.Title}' as {Word(column.Role)}: {column.Doubt}."),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => CapitalInside().Replace(value.ToString(), "-$0").ToLowerInvariant();

    private static string Cell(string text) => text.AsSpan().ContainsAny(",\"\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex CapitalInside();
}
