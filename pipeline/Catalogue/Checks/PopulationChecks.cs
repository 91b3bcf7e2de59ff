using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>populations.csv</c>.</summary>
internal static class PopulationChecks
{
    private const string ContinuedBy = "continued_by";

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<Population> populations = tables.Populations;
        Unique.Keys(populations, "id", population => population.Id);
        References.Exist(populations, ContinuedBy, population => [population.ContinuedBy], populations);
        HashSet<string> continued = populations.Values
            .Where(population => population.ContinuedBy is not null)
            .Select(population => population.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (CatalogueEntry<Population> entry in populations.Entries)
        {
            // One step only: a chain, or a population that continues itself, would make a line of unlike people.
            if (entry.Value.ContinuedBy is { } next && entry.Row.IsSound(ContinuedBy) && continued.Contains(next))
            {
                entry.Row.Refuse(
                    ContinuedBy,
                    $"'{next}' is itself continued by another population",
                    "a population that no other continues",
                    "Name the population that is asked now.");
            }
        }
    }
}
