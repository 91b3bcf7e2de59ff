using Monitoring.Reports.Model;

namespace Monitoring.Reports;

/// <summary>Refuses a model from which no honest site can be made, before anything is rendered.</summary>
internal static class SiteModelCheck
{
    /// <summary>Checks keys, pages and origins against each other.</summary>
    /// <exception cref="SiteModelException">Something in the model does not fit; the message names it.</exception>
    public static void Demand(SiteModel model)
    {
        HashSet<string> pages = new(StringComparer.Ordinal);
        HashSet<string> goals = [.. model.Overview.Goals.SelectMany(Goals)];
        foreach (IndicatorPage page in model.Indicators)
        {
            DemandFileName(page.IndicatorId);
            DemandGoal(page, page.StrategicGoal, goals);
            DemandGoal(page, page.OperationalGoal, goals);
            Demand(pages.Add(page.IndicatorId), $"Indicator '{page.IndicatorId}' has two pages.");
            OriginPage? origins = model.Origins.FirstOrDefault(
                origin => string.Equals(origin.IndicatorId, page.IndicatorId, StringComparison.Ordinal));
            Demand(origins is not null, $"Indicator '{page.IndicatorId}' has no origin page.");
            DemandOrigins(page, origins!);
            DemandRows(page);
        }

        Demand(model.Origins.Count == pages.Count, "There are origin pages without an indicator page, or two for one.");
        foreach (IndicatorLine line in model.Overview.Goals.SelectMany(Lines).Concat(model.Overview.Context))
        {
            Demand(pages.Contains(line.IndicatorId), $"The overview names '{line.IndicatorId}', which has no page.");
        }
    }

    private static void DemandFileName(string id) => Demand(
        id.Length > 0 && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
        $"Indicator id '{id}' cannot be a file name: use lower case letters, digits and hyphens.");

    private static void DemandGoal(IndicatorPage page, GoalLabel? goal, HashSet<string> goals) => Demand(
        goal is null || goals.Contains(goal.Id),
        $"Indicator '{page.IndicatorId}' hangs on goal '{goal?.Id}', which the overview does not show.");

    private static IEnumerable<string> Goals(GoalBlock block) =>
        block.Children.Select(child => child.Goal.Id).Prepend(block.Goal.Id);

    private static void DemandOrigins(IndicatorPage page, OriginPage origins)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (OriginEntry entry in origins.Entries)
        {
            Demand(known.Add(entry.OriginId), $"Origin '{entry.OriginId}' of '{page.IndicatorId}' stands twice on its page.");
        }

        foreach (string origin in SiteFigures.Of(page).Select(SiteFigures.Origin).OfType<string>())
        {
            Demand(known.Contains(origin), $"Figure '{origin}' of '{page.IndicatorId}' has no line on the origin page.");
        }
    }

    private static void DemandRows(IndicatorPage page)
    {
        foreach (FigureTable table in page.Tables)
        {
            foreach (FigureTableRow row in table.Rows)
            {
                Demand(
                    row.Figures.Count == table.Years.Count,
                    $"Row {row.Area.Code} of '{page.IndicatorId}' ({table.Population.Id}) does not have one figure a year.");
            }
        }
    }

    private static IEnumerable<IndicatorLine> Lines(GoalBlock block) =>
        block.Indicators.Concat(block.Children.SelectMany(Lines));

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new SiteModelException(otherwise);
        }
    }
}
