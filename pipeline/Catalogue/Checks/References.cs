using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Names in one file that must exist in another.</summary>
internal static class References
{
    private const int LongestListing = 12;

    /// <summary>Records an error at each cell that names something the other file does not have.</summary>
    /// <param name="table">The file that names.</param>
    /// <param name="column">The column that names.</param>
    /// <param name="names">The names in a line; empty ones are passed over.</param>
    /// <param name="target">The file that must have them; nothing is said when it could not be read.</param>
    public static void Exist<T, TTarget>(
        CatalogueTable<T> table, string column, Func<T, IEnumerable<string?>> names, CatalogueTable<TTarget> target)
    {
        if (target.Keys is not { } known)
        {
            return;
        }

        string expected = known.Count <= LongestListing
            ? $"one of those in {target.File}: {string.Join(", ", known)}"
            : $"one of those in {target.File}";
        foreach (CatalogueEntry<T> entry in table.Entries)
        {
            foreach (string? name in names(entry.Value))
            {
                if (!string.IsNullOrEmpty(name) && !known.Contains(name))
                {
                    entry.Row.Refuse(
                        column,
                        $"'{name}' is not in {target.File}",
                        expected,
                        $"Correct the name, or add a line to {target.File}.");
                }
            }
        }
    }
}
