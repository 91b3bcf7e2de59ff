using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>long_layouts.csv</c>.</summary>
internal static class LongLayoutChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<LongLayout> layouts = tables.LongLayouts;
        Unique.Keys(layouts, "table_id", layout => layout.TableId);
        References.Exist(layouts, "table_id", layout => [layout.TableId], tables.SourceTables);
        foreach (CatalogueEntry<LongLayout> entry in layouts.Entries)
        {
            string[] used = [entry.Value.TopicDimension, entry.Value.ValueColumn, entry.Value.SizeColumn, entry.Value.UnitColumn];
            string? twice = used.Where(column => column.Length > 0)
                .GroupBy(column => column, StringComparer.Ordinal)
                .FirstOrDefault(group => group.Count() > 1)?.Key;
            if (twice is not null)
            {
                entry.Row.Refuse(
                    "value_column", $"the column '{twice}' is named for two things", "columns of their own for topic, value, size and unit",
                    "Correct one of the cells.");
            }
        }
    }
}
