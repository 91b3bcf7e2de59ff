using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>series_marks.csv</c>.</summary>
internal static class SeriesMarkChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<SeriesMark> marks = tables.SeriesMarks;
        Unique.Keys(marks, "id", mark => mark.Id);
        References.Exist(marks, "table_ids", mark => mark.TableIds, tables.SourceTables);
        References.Exist(marks, "indicator_ids", mark => mark.IndicatorIds, tables.Indicators);
        References.Exist(marks, "populations", mark => mark.Populations, tables.Populations);
        foreach (CatalogueEntry<SeriesMark> entry in marks.Entries.Where(entry =>
            entry.Value is { Kind: SeriesMarkKind.Break, UsableBecause.Length: > 0 } && entry.Row.IsSound("kind")))
        {
            entry.Row.Refuse(
                "usable_because",
                "a break cannot be made usable by a reason",
                "an empty cell; only an exceptional year may be used with a reason",
                "Remove the reason, or the break when it turns out to be none.");
        }
    }
}
