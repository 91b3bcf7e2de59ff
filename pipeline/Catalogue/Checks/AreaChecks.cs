using System.Globalization;
using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>areas.csv</c>: each area lies in one of the next level, and codes nest.</summary>
internal static class AreaChecks
{
    private const string Parent = "parent_code";
    private const int PrefixLength = 2;

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        Unique.Keys(tables.Areas, "code", area => area.Code.Value);
        References.Exist(tables.Areas, Parent, area => [area.ParentCode?.Value], tables.Areas);
        foreach (CatalogueEntry<Area> entry in tables.Areas.Entries)
        {
            CheckDivisions(entry);
            if (entry.Row.IsSound("code") && entry.Row.IsSound(Parent))
            {
                CheckParent(entry.Row, entry.Value);
            }
        }
    }

    private static void CheckDivisions(CatalogueEntry<Area> entry)
    {
        (CatalogueRow row, Area area) = entry;
        if (row.IsSound("first_division") && row.IsSound("last_division") && area.FirstDivision > area.LastDivision)
        {
            row.Refuse(
                "last_division",
                $"'{Text(area.LastDivision)}' comes before first_division '{Text(area.FirstDivision)}'",
                "the same year or a later one",
                "Correct one of the two years.");
        }
    }

    private static void CheckParent(CatalogueRow row, Area area)
    {
        AreaLevel? level = ParentLevel(area.Code.Level);
        string code = area.Code.Value;
        if (level is null)
        {
            if (area.ParentCode is { } above)
            {
                row.Refuse(Parent, $"the country '{code}' has parent '{above}'", "an empty cell", "Empty the cell.");
            }
        }
        else if (area.ParentCode is not { } parent)
        {
            row.Refuse(Parent, $"'{code}' has no parent", $"a code of level {level}", "Fill in the cell.");
        }
        else if (parent.Level != level)
        {
            row.Refuse(
                Parent, $"'{parent}' is of level {parent.Level}", $"a code of level {level}", "Correct the cell.");
        }
        else if (level != AreaLevel.Country && !Nests(code, parent.Value))
        {
            row.Refuse(
                Parent,
                $"'{code}' does not lie in '{parent}' by its code",
                $"the code that '{code}' starts with",
                "Correct one of the two codes.");
        }
    }

    private static bool Nests(string code, string parent) =>
        code.AsSpan(PrefixLength).StartsWith(parent.AsSpan(PrefixLength), StringComparison.Ordinal);

    private static AreaLevel? ParentLevel(AreaLevel level) => level switch
    {
        AreaLevel.Neighbourhood => AreaLevel.District,
        AreaLevel.District => AreaLevel.Municipality,
        AreaLevel.Country => null,
        _ => AreaLevel.Country,
    };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
