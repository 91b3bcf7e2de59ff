using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Cursor over one line: reads cells by column name and records what is wrong with them.</summary>
/// <param name="header">The file's columns.</param>
/// <param name="record">The line; it has as many cells as the header.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class CatalogueRow(CatalogueHeader header, CsvRecord record, ProblemLog problems)
{
    private const char ListSeparator = '|';

    // Most lines have none, and an area list may have many thousands of lines.
    private HashSet<string>? _broken;

    /// <summary>Line of the file on which it starts, from 1.</summary>
    public int Line => record.Line;

    /// <summary>True when the cell could be read; checks of meaning skip cells that could not.</summary>
    public bool IsSound(string column) => header.PositionOf(column) is not null && _broken?.Contains(column) != true;

    /// <summary>Reads a cell that must be filled.</summary>
    /// <returns>The value; the type's default after a recorded problem.</returns>
    public T? Required<T>(string column, CellFormat<T> format)
    {
        if (Cell(column).Length > 0)
        {
            return TryConvert(column, format, out T? value) ? value : default;
        }

        RefuseEmpty(column, format.Expected);
        return default;
    }

    /// <summary>Reads a text cell that must be filled.</summary>
    /// <returns>The text; empty after a recorded problem.</returns>
    public string Text(string column) => Required(column, CellFormats.Text) ?? string.Empty;

    /// <summary>Reads a text cell that may be empty.</summary>
    public string OptionalText(string column) => Cell(column);

    /// <summary>Reads a cell that may be empty.</summary>
    /// <returns>Null when it is empty or after a recorded problem.</returns>
    public T? Optional<T>(string column, CellFormat<T> format)
        where T : struct =>
        Cell(column).Length > 0 && TryConvert(column, format, out T value) ? value : null;

    /// <summary>Reads a list, parts separated by <c>|</c>, with at least one part.</summary>
    /// <returns>The parts that could be read.</returns>
    public IReadOnlyList<T> List<T>(string column, CellFormat<T> format)
    {
        if (Cell(column).Length == 0)
        {
            RefuseEmpty(column, $"one or more, separated by |: {format.Expected}");
        }

        return OptionalList(column, format);
    }

    /// <summary>Reads a list, parts separated by <c>|</c>, that may be empty.</summary>
    /// <returns>The parts that could be read, in file order.</returns>
    public IReadOnlyList<T> OptionalList<T>(string column, CellFormat<T> format)
    {
        if (Cell(column).Length == 0)
        {
            return [];
        }

        List<T> values = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string part in Cell(column).Split(ListSeparator, StringSplitOptions.TrimEntries))
        {
            if (!seen.Add(part))
            {
                Refuse(column, $"'{part}' stands in the list twice", "each part once", "Remove one of the two.");
            }
            else if (format.TryRead(part, out T? value))
            {
                values.Add(value);
            }
            else
            {
                string what = $"'{part}' in the list '{Cell(column)}' cannot be read";
                Refuse(column, what, format.Expected, "Correct the list.");
            }
        }

        return values;
    }

    /// <summary>Records an error at a cell of this line; the cell counts as not sound from then on.</summary>
    public void Refuse(string column, string what, string expected, string action)
    {
        _ = (_broken ??= new HashSet<string>(StringComparer.Ordinal)).Add(column);
        problems.Error(PlaceOf(column), what, expected, action);
    }

    /// <summary>Records a warning at a cell of this line.</summary>
    public void Warn(string column, string what, string expected, string action) =>
        problems.Warning(PlaceOf(column), what, expected, action);

    private bool TryConvert<T>(string column, CellFormat<T> format, [MaybeNullWhen(false)] out T value)
    {
        bool isRead = format.TryRead(Cell(column), out value);
        if (!isRead)
        {
            Refuse(column, $"'{Cell(column)}' cannot be read", format.Expected, "Correct the cell.");
        }

        return isRead;
    }

    // A column that the file lacks is reported once, at the header, and not again at each line.
    private void RefuseEmpty(string column, string expected)
    {
        if (header.PositionOf(column) is not null)
        {
            Refuse(column, "the cell is empty", expected, "Fill in the cell.");
        }
    }

    private string Cell(string column) =>
        header.PositionOf(column) is { } position ? record.Cells[position].Text : string.Empty;

    private CellPlace PlaceOf(string column) => new(
        header.File, header.PositionOf(column) is { } position ? record.Cells[position].Line : record.Line, column);
}
