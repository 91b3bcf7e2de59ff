using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>goals.csv</c>: an operational goal hangs below a strategic one.</summary>
internal static class GoalChecks
{
    private const string Parent = "parent_id";
    private const string Strategic = "the id of a strategic goal";

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        Unique.Keys(tables.Goals, "id", goal => goal.Id);
        References.Exist(tables.Goals, Parent, goal => [goal.ParentId], tables.Goals);
        ILookup<string, CatalogueEntry<Goal>> goals = tables.Goals.Entries
            .ToLookup(entry => entry.Value.Id, StringComparer.Ordinal);
        foreach (CatalogueEntry<Goal> entry in tables.Goals.Entries)
        {
            if (entry.Row.IsSound("level") && entry.Row.IsSound(Parent))
            {
                CheckParent(entry, goals);
            }
        }
    }

    private static void CheckParent(CatalogueEntry<Goal> entry, ILookup<string, CatalogueEntry<Goal>> goals)
    {
        (CatalogueRow row, Goal goal) = entry;
        if (goal.Level != GoalLevel.Operational)
        {
            if (goal.ParentId is not null)
            {
                row.Refuse(
                    Parent,
                    $"goal '{goal.Id}' is not operational and has parent '{goal.ParentId}'",
                    "an empty cell; only operational goals have a parent",
                    "Empty the cell, or change the level to operational.");
            }
        }
        else if (goal.ParentId is null)
        {
            row.Refuse(
                Parent, $"operational goal '{goal.Id}' has no parent", Strategic, "Fill in the cell.");
        }
        else if (goals[goal.ParentId].Any(parent =>
            parent.Row.IsSound("level") && parent.Value.Level != GoalLevel.Strategic))
        {
            row.Refuse(
                Parent, $"parent '{goal.ParentId}' is not a strategic goal", Strategic, "Correct the cell.");
        }
    }
}
