using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>area_aliases.csv</c>, <c>area_exclusions.csv</c> and <c>area_groups.csv</c>.</summary>
internal static class AreaNameChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        Unique.Keys(tables.AreaAliases, "alias", alias => alias.Alias);
        References.Exist(tables.AreaAliases, "code", alias => [alias.Code.Value], tables.Areas);
        Unique.Keys(tables.AreaExclusions, "name", exclusion => exclusion.Name);
        Unique.Keys(tables.AreaGroups, "id", group => group.Id);
        References.Exist(tables.AreaGroups, "codes", group => group.Codes.Select(code => code.Value), tables.Areas);
        HashSet<string> used =
        [
            .. tables.AreaAliases.Entries.Select(entry => entry.Value.Alias), .. tables.AreaExclusions.Entries.Select(entry => entry.Value.Name),
        ];
        ILookup<string, Area> names = tables.Areas.Entries
            .Select(entry => entry.Value)
            .Where(area => used.Contains(area.NameNl))
            .ToLookup(area => area.NameNl, StringComparer.Ordinal);
        foreach (CatalogueEntry<AreaAlias> entry in tables.AreaAliases.Entries)
        {
            foreach (Area area in names[entry.Value.Alias].Take(1))
            {
                entry.Row.Refuse(
                    "alias",
                    $"'{entry.Value.Alias}' is the name of area '{area.Code}' itself",
                    "a spelling that no area has as its name",
                    "Remove the line, or correct the alias.");
            }
        }

        foreach (CatalogueEntry<AreaExclusion> entry in tables.AreaExclusions.Entries.Where(entry => names.Contains(entry.Value.Name)))
        {
            entry.Row.Refuse(
                "name",
                $"'{entry.Value.Name}' is an area of this monitor",
                "a name of another place",
                "Remove the line; its rows would be left out.");
        }
    }
}
