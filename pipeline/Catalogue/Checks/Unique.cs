using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Keys that may stand in a file once.</summary>
internal static class Unique
{
    /// <summary>Records an error at each line whose key an earlier line has.</summary>
    /// <param name="table">The file.</param>
    /// <param name="column">Column at which the problem is reported.</param>
    /// <param name="key">The key, as the reader of the message sees it.</param>
    public static void Keys<T>(CatalogueTable<T> table, string column, Func<T, string?> key)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (CatalogueEntry<T> entry in table.Entries.Where(entry => entry.Row.IsSound(column)))
        {
            if (key(entry.Value) is { Length: > 0 } text && !seen.Add(text))
            {
                entry.Row.Refuse(
                    column, $"'{text}' stands in {table.File} twice", "each key once", "Remove one of the lines.");
            }
        }
    }
}
