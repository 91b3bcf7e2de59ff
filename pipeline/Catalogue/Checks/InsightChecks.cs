using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>insights.csv</c>: a note must have a place in the report.</summary>
internal static class InsightChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<Insight> insights = tables.Insights;
        Unique.Keys(insights, "id", insight => insight.Id);
        References.Exist(insights, "indicator_id", insight => [insight.IndicatorId], tables.Indicators);
        References.Exist(insights, "area_code", insight => [insight.AreaCode?.Value], tables.Areas);
        References.Exist(insights, "goal_id", insight => [insight.GoalId], tables.Goals);
        foreach (CatalogueEntry<Insight> entry in insights.Entries.Where(entry => entry.Row.IsSound("area_code")))
        {
            if (entry.Value is { IndicatorId.Length: 0, AreaCode: null, GoalId.Length: 0 })
            {
                entry.Row.Refuse(
                    "indicator_id",
                    $"insight '{entry.Value.Id}' is about no indicator, area or goal, so no page would show it",
                    "at least one of indicator_id, area_code and goal_id",
                    "Fill in what it is about.");
            }
        }
    }
}
