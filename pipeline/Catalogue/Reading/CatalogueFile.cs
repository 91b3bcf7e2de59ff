using System.Globalization;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>One catalogue file: its header, its lines and the check that each line is whole.</summary>
/// <param name="file">File name within the catalogue folder.</param>
/// <param name="columns">The columns it must have; the first is its key.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class CatalogueFile(string file, IReadOnlyList<string> columns, ProblemLog problems)
{
    /// <summary>Reads the lines below the header.</summary>
    /// <param name="records">All records of the file, the header first; none when the file could not be read.</param>
    /// <param name="parse">Turns a line into a value; problems are recorded at the line's cells.</param>
    public CatalogueTable<T> Parse<T>(IReadOnlyList<CsvRecord> records, Func<CatalogueRow, T> parse)
    {
        if (records.Count == 0 || HasSemicolons(records[0]))
        {
            return new CatalogueTable<T>(file, [], Keys: null);
        }

        CatalogueHeader header = CatalogueHeader.Read(file, columns, records[0], problems);
        _ = IsWhole(records[0], header);
        List<CatalogueEntry<T>> entries = [];
        foreach (CsvRecord record in records.Skip(1))
        {
            if (IsWhole(record, header))
            {
                CatalogueRow row = new(header, record, problems);
                entries.Add(new CatalogueEntry<T>(row, parse(row)));
            }
        }

        return new CatalogueTable<T>(file, entries, Keys(header.PositionOf(columns[0]), records));
    }

    private static HashSet<string>? Keys(int? position, IReadOnlyList<CsvRecord> records) => position is { } index
        ? records.Skip(1)
            .Where(record => index < record.Cells.Count)
            .Select(record => record.Cells[index].Text)
            .ToHashSet(StringComparer.Ordinal)
        : null;

    // What Excel in Dutch writes; one message instead of one for every column.
    private bool HasSemicolons(CsvRecord header)
    {
        bool hasSemicolons = header.Cells.Count == 1 && header.Cells[0].Text.Contains(';', StringComparison.Ordinal);
        if (hasSemicolons)
        {
            problems.Error(
                new CellPlace(file, header.Line, string.Empty),
                $"the columns are separated by semicolons: '{header.Cells[0].Text}'",
                "columns separated by commas",
                "Save the file with commas, or restore it and edit it in a text editor.");
        }

        return hasSemicolons;
    }

    private bool IsWhole(CsvRecord record, CatalogueHeader header)
    {
        string start = record.Cells.Count > 0 ? record.Cells[0].Text : string.Empty;
        CellPlace place = new(file, record.Line, string.Empty);
        if (record.Fault is not null)
        {
            problems.Error(
                place,
                $"{record.Fault}, in the line that starts with '{start}'",
                "quotes in pairs around a cell; a quote inside a cell is doubled",
                "Correct the quotes on this line.");
            return false;
        }

        if (record.Cells.Count != header.CellCount)
        {
            problems.Error(
                place,
                $"the line that starts with '{start}' has {Text(record.Cells.Count)} cells",
                $"{Text(header.CellCount)} cells, as the header has",
                "Put quotes around a cell that holds a comma, or add or remove commas.");
            return false;
        }

        return true;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
