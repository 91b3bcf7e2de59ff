namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The columns of one catalogue file and where they stand.</summary>
internal sealed class CatalogueHeader
{
    private const int Missing = -1;
    private readonly Dictionary<string, int> _positions;

    private CatalogueHeader(string file, Dictionary<string, int> positions, int cellCount) =>
        (File, _positions, CellCount) = (file, positions, cellCount);

    /// <summary>File name within the catalogue folder.</summary>
    public string File { get; }

    /// <summary>Number of cells that each line must have.</summary>
    public int CellCount { get; }

    /// <summary>Matches the first line with the columns the file should have; order is free.</summary>
    public static CatalogueHeader Read(
        string file, IReadOnlyList<string> columns, CsvRecord line, ProblemLog problems)
    {
        Dictionary<string, int> positions = columns.ToDictionary(name => name, _ => Missing, StringComparer.Ordinal);
        string expected = $"these columns, each once: {string.Join(", ", columns)}";
        for (int index = 0; index < line.Cells.Count; index++)
        {
            string name = line.Cells[index].Text;
            CellPlace place = new(file, line.Line, name);
            if (!positions.TryGetValue(name, out int position))
            {
                problems.Error(place, $"column '{name}' is not known", expected, "Correct or remove the column.");
            }
            else if (position != Missing)
            {
                problems.Error(place, $"column '{name}' stands there twice", expected, "Remove one of the two.");
            }
            else
            {
                positions[name] = index;
            }
        }

        foreach (string name in columns.Where(name => positions[name] == Missing))
        {
            problems.Error(
                new CellPlace(file, line.Line, name), $"column '{name}' is missing", expected, "Add the column.");
        }

        return new CatalogueHeader(file, positions, line.Cells.Count);
    }

    /// <summary>Position of a column in each line, from 0; null when the file lacks it.</summary>
    /// <exception cref="KeyNotFoundException">No such column belongs to this file.</exception>
    public int? PositionOf(string column) => _positions[column] is var position and not Missing ? position : null;
}
