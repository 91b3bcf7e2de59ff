using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>Finds the declared columns in a file.</summary>
internal sealed class FileHeader
{
    private const int LongestTitle = 80;
    private const string NotShown = "?";

    private FileHeader(int width, int[] positions, FileLayout layout) => (Width, Positions, Layout) = (width, positions, layout);

    /// <summary>Number of columns of the file.</summary>
    internal int Width { get; }

    /// <summary>The layout with the columns that this file has: a cube has one of the figures that were declared.</summary>
    internal FileLayout Layout { get; }

    /// <summary>For each of these columns its position in the file, from 0.</summary>
    internal IReadOnlyList<int> Positions { get; }

    /// <summary>Reads up to the header and compares it with the layout.</summary>
    /// <exception cref="RefusedFileException">There is none, or it differs.</exception>
    internal static FileHeader Read(FileRowReader rows, FileLayout layout, FileContext context)
    {
        do
        {
            if (!rows.Read())
            {
                throw context.Fault(FileFault.NoRows, FilePlace.WholeFile);
            }
        }
        while (rows.RowNumber < layout.HeaderRow);

        List<string> found = Titles(rows);
        FileLayout own = layout.Shape == FileShape.Cube ? OneFigure(layout, found) : layout;
        List<HeaderLine> lines = Compare(own.Columns, found);
        if (lines.TrueForAll(line => line.IsSame))
        {
            int[] positions = [.. lines.Select(line => line.Position - 1)];
            return new FileHeader(found.Count, positions, own);
        }

        bool isOtherDelimiter = found.Count == 1 && layout.Columns.Count > 1 && !rows.MayEndEarly
            && found[0].AsSpan().ContainsAny(";,\t|");
        throw isOtherDelimiter
            ? context.Fault(FileFault.OtherDelimiter, rows.PlaceOf(-1), Shown(layout.Form.Delimiter))
            : new RefusedFileException(context, FileFault.OtherHeader, rows.PlaceOf(-1), Sentence(lines), null)
            {
                Header = Shielded(lines, own.Columns.Count),
            };
    }

    /// <summary>A title without what differs between two saves of one file.</summary>
    internal static string Clean(string title) =>
        string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FileLayout OneFigure(FileLayout layout, List<string> found)
    {
        FileColumn[] figures = [.. layout.Columns.Where(column => column.Role == FileColumnRole.Value)];
        FileColumn[] present = [.. figures.Where(column => found.Contains(Clean(column.Name), StringComparer.OrdinalIgnoreCase))];
        return present.Length == 1
            ? layout with { Columns = [.. layout.Columns.Where(column => column.Role != FileColumnRole.Value || column == present[0])] }
            : layout;
    }

    private static List<string> Titles(FileRowReader rows)
    {
        List<string> titles = [];
        for (int column = 0; column < rows.CellCount; column++)
        {
            titles.Add(Clean(Encoding.UTF8.GetString(rows.Cell(column))));
        }

        // Columns without a title at the end are what a program left behind; cells below them are refused.
        while (titles.Count > 0 && titles[^1].Length == 0)
        {
            titles.RemoveAt(titles.Count - 1);
        }

        return titles;
    }

    // First every declared column, in its order; then what was found besides.
    private static List<HeaderLine> Compare(IReadOnlyList<FileColumn> declared, List<string> found)
    {
        List<HeaderLine> lines = [];
        HashSet<int> used = [];
        foreach (FileColumn column in declared)
        {
            string name = Clean(column.Name);
            int position = found.FindIndex(title => title.Equals(name, StringComparison.OrdinalIgnoreCase));
            lines.Add(position >= 0 && used.Add(position)
                ? new HeaderLine(position + 1, column.Name, found[position])
                : new HeaderLine(0, column.Name, string.Empty));
        }

        lines.AddRange(Enumerable.Range(0, found.Count).Where(position => !used.Contains(position))
            .Select(position => new HeaderLine(
                position + 1, string.Empty, found[position].Length == 0 ? NotShown : found[position])));
        return lines;
    }

    // A file without titles has answers in its first row; those are shown to nobody.
    private static List<HeaderLine> Shielded(List<HeaderLine> lines, int declared)
    {
        bool isHeader = lines.Count(line => line.IsSame) * 2 >= declared;
        return
        [
            .. lines.Select(line => line.IsSame || line.Found.Length == 0 ? line
                : isHeader && line.Found.Length <= LongestTitle ? line
                : line with { Found = NotShown }),
        ];
    }

    private static string Sentence(List<HeaderLine> lines)
    {
        string missing = string.Join(", ", lines.Where(line => line.Found.Length == 0).Select(line => $"'{line.Declared}'"));
        int extra = lines.Count(line => line.Declared.Length == 0);
        return FormattableString.Invariant($"missing: {(missing.Length == 0 ? "none" : missing)}; not declared: {extra}");
    }

    private static string Shown(char delimiter) => delimiter == '\t' ? "tab" : $"'{delimiter}'";
}
