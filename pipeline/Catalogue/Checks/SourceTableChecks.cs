using System.Globalization;
using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>source_tables.csv</c> and <c>population_keys.csv</c>.</summary>
internal static class SourceTableChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<PopulationKey> keys = tables.PopulationKeys;
        Unique.Keys(tables.SourceTables, "table_id", table => table.TableId);
        References.Exist(keys, "table_id", key => [key.TableId], tables.SourceTables);
        References.Exist(keys, "population_id", key => [key.PopulationId], tables.Populations);
        References.Exist(
            tables.SourceTables, "fixed_population", table => [table.FixedPopulation], tables.Populations);
        Unique.Keys(keys, "key", key => $"{key.TableId} {key.Key}");
        Unique.Keys(keys, "population_id", key => $"{key.TableId} {key.PopulationId}");
        foreach (CatalogueEntry<SourceTable> entry in tables.SourceTables.Entries)
        {
            CheckMargins(entry);
            CheckFixed(entry);
            CheckPopulations(entry, keys);
            CheckDivision(entry, tables.Areas);
        }
    }

    private static void CheckMargins(CatalogueEntry<SourceTable> entry)
    {
        if ((entry.Value.MarginDimension.Length == 0) != (entry.Value.ValueKey.Length == 0))
        {
            entry.Row.Refuse(
                entry.Value.ValueKey.Length == 0 ? "value_key" : "margin_dimension",
                "only one of margin_dimension and value_key is filled in",
                "both, such as Marges and MW00000, or neither",
                "Fill in this cell, or empty the other.");
        }
    }

    // A figure without a year, or without the people it is about, could be read as another one.
    private static void CheckFixed(CatalogueEntry<SourceTable> entry)
    {
        SourceTable table = entry.Value;
        if (table.PeriodDimension.Length == 0 && table.FixedPeriod is null && entry.Row.IsSound("fixed_period"))
        {
            entry.Row.Refuse(
                "fixed_period",
                "neither period_dimension nor fixed_period is filled in",
                "the dimension with periods, or the one year of the table",
                "Fill in one of the two cells.");
        }

        if ((table.PopulationDimension.Length == 0) == (table.FixedPopulation.Length == 0))
        {
            entry.Row.Refuse(
                "fixed_population",
                table.FixedPopulation.Length == 0
                    ? "neither population_dimension nor fixed_population is filled in"
                    : "both population_dimension and fixed_population are filled in",
                "the dimension with populations, or the one population of the table",
                "Fill in exactly one of the two cells.");
        }
    }

    private static void CheckPopulations(CatalogueEntry<SourceTable> entry, CatalogueTable<PopulationKey> keys)
    {
        SourceTable table = entry.Value;
        bool lacksKeys = keys.Keys?.Contains(table.TableId) == false;
        if (lacksKeys && table.PopulationDimension.Length > 0 && table.TableId.Length > 0)
        {
            entry.Row.Refuse(
                "population_dimension",
                $"'{table.PopulationDimension}' has no key in {keys.File}, so no row of '{table.TableId}' can be read",
                $"at least one line for '{table.TableId}' in {keys.File}",
                $"Add the keys of the dimension to {keys.File}.");
        }
    }

    private static void CheckDivision(CatalogueEntry<SourceTable> entry, CatalogueTable<Area> areas)
    {
        int year = entry.Value.DivisionYear;
        if (entry.Row.IsSound("division_year") && areas.Entries.Count > 0
            && !areas.Values.Any(area => area.FirstDivision <= year && year <= area.LastDivision))
        {
            entry.Row.Refuse(
                "division_year",
                $"no area holds in division year '{year.ToString(CultureInfo.InvariantCulture)}'",
                $"a year within first_division and last_division of {areas.File}",
                $"Correct the year, or add the areas of that division to {areas.File}.");
        }
    }
}
