using System.Globalization;
using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>efforts.csv</c>.</summary>
internal static class EffortChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<Effort> efforts = tables.Efforts;
        Unique.Keys(efforts, "id", effort => effort.Id);
        References.Exist(efforts, "goal_id", effort => [effort.GoalId], tables.Goals);
        foreach (CatalogueEntry<Effort> entry in efforts.Entries)
        {
            CheckAreas(entry, tables);
            CheckPeriod(entry);
        }
    }

    private static void CheckAreas(CatalogueEntry<Effort> entry, CatalogueTables tables)
    {
        if (tables.Areas.Keys is not { } areas || tables.AreaGroups.Keys is not { } groups)
        {
            return;
        }

        foreach (string area in entry.Value.Areas.Where(area => !areas.Contains(area) && !groups.Contains(area)))
        {
            entry.Row.Refuse(
                "areas",
                $"'{area}' is neither an area nor an area group",
                $"a code in {tables.Areas.File}, or a group in {tables.AreaGroups.File}",
                "Correct the name, or empty the cell when the document does not say where.");
        }
    }

    private static void CheckPeriod(CatalogueEntry<Effort> entry)
    {
        if (entry.Value is { StartYear: { } start, EndYear: { } end } && end < start)
        {
            entry.Row.Refuse(
                "end_year",
                $"'{end.ToString(CultureInfo.InvariantCulture)}' comes before start_year '{start.ToString(CultureInfo.InvariantCulture)}'",
                "the same year or a later one",
                "Correct one of the two years.");
        }
    }
}
