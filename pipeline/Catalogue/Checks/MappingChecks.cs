using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>column_mappings.csv</c>: within a table, one column for one indicator.</summary>
internal static class MappingChecks
{
    private const string Asked = "asked_populations";

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<ColumnMapping> mappings = tables.ColumnMappings;
        References.Exist(mappings, "table_id", mapping => [mapping.TableId], tables.SourceTables);
        References.Exist(mappings, "indicator_id", mapping => [mapping.IndicatorId], tables.Indicators);
        References.Exist(mappings, Asked, mapping => mapping.AskedPopulations, tables.Populations);
        Unique.Keys(mappings, "stem", mapping => $"{mapping.TableId} {mapping.Stem}");
        Unique.Keys(mappings, "indicator_id", mapping => $"{mapping.TableId} {mapping.IndicatorId}");
        ILookup<string, Indicator> indicators = tables.Indicators.Values
            .ToLookup(indicator => indicator.Id, StringComparer.Ordinal);
        ILookup<string, string> continued = Continued(tables.Populations);
        foreach (CatalogueEntry<ColumnMapping> entry in mappings.Entries)
        {
            CheckStem(entry, tables.LongLayouts);
            foreach (Indicator indicator in indicators[entry.Value.IndicatorId].Take(1))
            {
                CheckPopulations(entry, indicator, continued);
            }
        }
    }

    // A topic in a cell is what it is; a column key ends in a number that the next edition changes.
    private static void CheckStem(CatalogueEntry<ColumnMapping> entry, CatalogueTable<LongLayout> layouts)
    {
        if (entry.Row.IsSound("stem") && CellFormats.HasTrailingNumber(entry.Value.Stem) && layouts.Keys?.Contains(entry.Value.TableId) == false)
        {
            entry.Row.Refuse("stem", $"'{entry.Value.Stem}' cannot be read", CellFormats.Stem.Expected, "Correct the cell.");
        }
    }

    /// <summary>
    /// The earlier populations of each; one whose line is broken may be the earlier one of any, so that its mappings
    /// do not look wrong as well.
    /// </summary>
    private static ILookup<string, string> Continued(CatalogueTable<Population> populations) =>
        populations.Entries
            .SelectMany(entry => entry.Row.IsSound("continued_by")
                ? [entry.Value.ContinuedBy]
                : populations.Values.Select(string? (population) => population.Id),
                (entry, next) => (Id: entry.Value.Id, Next: next))
            .Where(pair => pair.Next is not null)
            .ToLookup(pair => pair.Next!, pair => pair.Id, StringComparer.Ordinal);

    // Who is asked of 18+ now was asked of 19+ before, so that the indicator need not name both.
    private static void CheckPopulations(
        CatalogueEntry<ColumnMapping> entry, Indicator indicator, ILookup<string, string> continued)
    {
        string[] extra =
        [
            .. entry.Value.AskedPopulations
                .Except(indicator.Populations, StringComparer.Ordinal)
                .Except(indicator.Populations.SelectMany(id => continued[id]), StringComparer.Ordinal),
        ];
        if (entry.Row.IsSound(Asked) && indicator.Populations.Count > 0 && extra.Length > 0)
        {
            entry.Row.Refuse(
                Asked,
                $"'{string.Join("|", extra)}' is not a population of indicator '{indicator.Id}'",
                $"some of {string.Join("|", indicator.Populations)}",
                "Correct the cell, or add the population to the indicator.");
        }
    }
}
