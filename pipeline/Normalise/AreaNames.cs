using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Normalise;

/// <summary>The ways in which tables write the areas of one division: code, exact name, or a recorded alias; never a guess.</summary>
internal static class AreaNames
{
    /// <summary>Every spelling of the areas that hold in a division year.</summary>
    public static Dictionary<string, Area> Of(MonitorCatalogue catalogue, int divisionYear)
    {
        List<Area> areas =
        [
            .. catalogue.Areas.Where(area => area.FirstDivision <= divisionYear && divisionYear <= area.LastDivision),
        ];
        Dictionary<string, Area> spellings = areas.ToDictionary(area => area.Code.Value, StringComparer.Ordinal);
        HashSet<string> shared = SharedNames(areas);
        foreach (Area area in areas.Where(area => !shared.Contains(area.NameNl)))
        {
            _ = spellings.TryAdd(area.NameNl, area);
        }

        foreach (AreaAlias alias in catalogue.AreaAliases)
        {
            if (spellings.TryGetValue(alias.Code.Value, out Area? area))
            {
                _ = spellings.TryAdd(alias.Alias, area);
            }
        }

        return spellings;
    }

    // A name of two areas says nothing: such a row goes to quarantine.
    private static HashSet<string> SharedNames(List<Area> areas)
    {
        HashSet<string> seen = new(areas.Count, StringComparer.Ordinal);
        return areas.Select(area => area.NameNl).Where(name => !seen.Add(name)).ToHashSet(StringComparer.Ordinal);
    }
}
