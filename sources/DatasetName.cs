namespace Monitoring.Sources;

/// <summary>
/// How datasets in an archive are called: a table's id, or the id, a dot and the name of a selection of that table,
/// such as <c>50150NED</c> and <c>50150NED.gemeente-2024</c>.
/// </summary>
/// <remarks>
/// A selection may lack rows and columns that the table has. Selections of one table never contradict one another.
/// </remarks>
public static class DatasetName
{
    private const char Separator = '.';

    /// <summary>The id of the table that a dataset is, or is a selection of.</summary>
    public static string TableOf(string dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        int separator = dataset.IndexOf(Separator, StringComparison.Ordinal);
        return separator < 0 ? dataset : dataset[..separator];
    }

    /// <summary>True for a selection; false for a full table.</summary>
    public static bool IsSelection(string dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Contains(Separator, StringComparison.Ordinal);
    }
}
