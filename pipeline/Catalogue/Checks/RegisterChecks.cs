using System.Globalization;
using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>register.csv</c>: each line can become a figure, and no two are about the same.</summary>
internal sealed class RegisterChecks(CatalogueTables tables)
{
    private readonly HashSet<string> _mapped = tables.ColumnMappings.Values
        .Where(mapping => string.Equals(mapping.TableId, RegisterFile.Source, StringComparison.Ordinal))
        .Select(mapping => mapping.IndicatorId)
        .ToHashSet(StringComparer.Ordinal);

    private readonly ILookup<string, Indicator> _indicators =
        tables.Indicators.Values.ToLookup(indicator => indicator.Id, StringComparer.Ordinal);

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<RegisterEntry> register = tables.Register;
        References.Exist(register, "indicator_id", entry => [entry.IndicatorId], tables.Indicators);
        References.Exist(register, "area_code", entry => [entry.AreaCode.Value], tables.Areas);
        References.Exist(register, "population_id", entry => [entry.PopulationId], tables.Populations);
        Unique.Keys(register, "year", entry => string.Create(
            CultureInfo.InvariantCulture, $"{entry.IndicatorId}, {entry.AreaCode}, {entry.PopulationId}, {entry.Year}"));
        RegisterChecks checks = new(tables);
        foreach (CatalogueEntry<RegisterEntry> entry in register.Entries)
        {
            CheckDay(entry);
            foreach (Indicator indicator in checks._indicators[entry.Value.IndicatorId].Take(1))
            {
                checks.CheckMapped(entry);
                CheckPopulation(entry, indicator);
                CheckValue(entry, indicator);
            }
        }
    }

    private static void CheckDay(CatalogueEntry<RegisterEntry> entry)
    {
        if (entry.Row.IsSound("recorded_on") && entry.Row.IsSound("year") && entry.Value.RecordedOn.Year < entry.Value.Year)
        {
            entry.Row.Refuse(
                "recorded_on",
                string.Create(CultureInfo.InvariantCulture, $"'{entry.Value.RecordedOn:yyyy-MM-dd}' is before the year {entry.Value.Year} that the figure is about"),
                "a day in that year or later",
                "Correct the day or the year; a plan for a later year is no figure.");
        }
    }

    private void CheckMapped(CatalogueEntry<RegisterEntry> entry)
    {
        if (tables.ColumnMappings.Keys is not null && !_mapped.Contains(entry.Value.IndicatorId))
        {
            entry.Row.Refuse(
                "indicator_id",
                $"{tables.ColumnMappings.File} does not say that '{entry.Value.IndicatorId}' comes from the register, so its figures would be left out",
                $"a line '{RegisterFile.Source},{entry.Value.IndicatorId},{entry.Value.IndicatorId},,<populations>' in {tables.ColumnMappings.File}",
                "Add that line, or correct the indicator.");
        }
    }

    private static void CheckPopulation(CatalogueEntry<RegisterEntry> entry, Indicator indicator)
    {
        if (entry.Row.IsSound("population_id") && indicator.Populations.Count > 0
            && !indicator.Populations.Contains(entry.Value.PopulationId, StringComparer.Ordinal))
        {
            entry.Row.Refuse(
                "population_id",
                $"'{entry.Value.PopulationId}' is not a population of indicator '{indicator.Id}'",
                $"one of {string.Join(", ", indicator.Populations)}",
                "Correct the cell, or add the population to the indicator.");
        }
    }

    private static void CheckValue(CatalogueEntry<RegisterEntry> entry, Indicator indicator)
    {
        if (entry.Row.IsSound("value") && !UnitRange.Allows(indicator.Unit, (double)entry.Value.Value))
        {
            string range = UnitRange.Of(indicator.Unit)!.Words;
            entry.Row.Refuse("value", $"the value is outside {range}", $"a value of {range}", "Compare with the evidence.");
        }
        else if (entry.Row.IsSound("value") && entry.Value.Value.Scale > indicator.Decimals)
        {
            entry.Row.Refuse(
                "value",
                string.Create(CultureInfo.InvariantCulture, $"'{entry.Value.Value}' has more decimals than indicator '{indicator.Id}' carries"),
                string.Create(CultureInfo.InvariantCulture, $"at most {indicator.Decimals} decimals, in the unit '{indicator.Unit}'"),
                "Round the value, or raise the decimals of the indicator.");
        }
    }
}
