using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Names every count that the overview, the indicators' pages and the pages of origins print.</summary>
internal static class PageCounts
{
    /// <summary>Adds them to the numbers that can be traced.</summary>
    public static void AddTo(
        DerivedNumbers numbers, OverviewPage overview, IReadOnlyList<IndicatorPage> pages, IReadOnlyList<OriginPage> origins)
    {
        foreach ((StatusWord word, _) in overview.StatusCounts)
        {
            string[] counted = [.. pages.Where(page => page.StrategicGoal is not null && page.Status.Word == word).Select(page => page.IndicatorId)];
            _ = numbers.Count(CountName.Status(word), "Indicators of a goal with this status.", counted);
        }

        foreach (Unknown unknown in overview.Unknowns)
        {
            _ = numbers.Count(CountName.Unknown(unknown), "What the overview names as not known.", unknown.Subjects);
        }

        foreach (OriginPage page in origins)
        {
            _ = numbers.Count(
                CountName.Figures(page.IndicatorId), "Figures of the indicator with an origin.", [.. page.Entries.Select(entry => entry.OriginId)]);
        }

        foreach (IndicatorPage page in pages)
        {
            _ = numbers.Count(
                CountName.FurtherTargets(page.IndicatorId), "Targets of the indicator after the first.", [.. page.Targets.Skip(1).Select(target => target.RuleId)]);
            _ = numbers.Count(CountName.Years(page.IndicatorId), "Years with figures in the indicator's sources.", [.. YearsOf(page)]);
        }
    }

    private static IEnumerable<string> YearsOf(IndicatorPage page) => page.Leaflet.Sources
        .SelectMany(source => source.Years)
        .Distinct()
        .Order()
        .Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
