using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Tells whether a figure is the one that judgements rest on, and if not, why.</summary>
internal sealed class FigureStanding(FigureSet figures, MonitorCatalogue catalogue)
{
    private readonly Editions _editions = new(catalogue);

    /// <summary>Why no judgement rests on the figure, in English words; empty when the judgements of its targets do.</summary>
    public IReadOnlyList<string> WhyNoStatus(FigureRow row)
    {
        if (row.Value is null)
        {
            return ["there is no number"];
        }

        if (row.EstimateKindId == (long)EstimateKind.Quoted)
        {
            return ["a number that a document prints is compared with others, and never judged"];
        }

        if (row.QualityLabelId == (long)QualityLabel.Inherited)
        {
            return ["a figure that was taken over from the area around it says nothing of this area, and is never judged"];
        }

        List<string> reasons = [.. PlaceReasons(row)];
        if (!HasTarget(row))
        {
            reasons.Add("no target is set for this area and population");
        }

        return reasons.Count > 0 && KindReason(row) is { } kind ? [.. reasons, kind] : reasons;
    }

    private IEnumerable<string> PlaceReasons(FigureRow row)
    {
        string population = catalogue.Populations
            .FirstOrDefault(one => string.Equals(one.Id, row.Population, StringComparison.Ordinal))?.ContinuedBy ?? row.Population;
        IReadOnlyList<string> series = figures.SeriesFor(row.Indicator, population, [row.AreaCode]);
        FigureRow newest = figures
            .Line(new SeriesKey(row.Indicator, series[0], population, row.AreaCode))
            .Last(figure => figure.Value is not null);
        if (RestatedBy(row) is { } table)
        {
            yield return $"an older edition, restated by {table}";
        }
        else if (!string.Equals(figures.SeriesOf(row), series[0], StringComparison.Ordinal))
        {
            yield return $"a judgement looks at {newest.TableId}, which comes first for this area and population";
        }

        if (row.ReferenceYear < newest.ReferenceYear)
        {
            yield return FormattableString.Invariant($"not the newest year, which is {newest.ReferenceYear}");
        }
    }

    private string? RestatedBy(FigureRow row) => _editions.NewerThan(row.TableId).FirstOrDefault(table => figures
        .Cells(new SeriesKey(row.Indicator, figures.SeriesOf(row with { TableId = table }), row.Population, row.AreaCode))
        .Any(cell => cell.Value is not null
            && cell.ReferenceYear == row.ReferenceYear
            && string.Equals(cell.TableId, table, StringComparison.Ordinal)));

    private bool HasTarget(FigureRow row) => catalogue.Indicators
        .Where(indicator => string.Equals(indicator.Id, row.Indicator, StringComparison.Ordinal))
        .SelectMany(indicator => indicator.TargetRuleIds)
        .Select(id => catalogue.TargetRules.First(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)))
        .Any(rule => rule.ScopeAreas.Contains(row.AreaCode, StringComparer.Ordinal)
            && rule.ScopePopulations.Contains(row.Population, StringComparer.Ordinal));

    private static string? KindReason(FigureRow row) => (EstimateKind)row.EstimateKindId switch
    {
        EstimateKind.Modelled => "a model estimate describes a level and is not judged",
        EstimateKind.SelfSelected => "people who chose to take part speak for themselves only",
        EstimateKind.Synthetic => "the figure is fictitious",
        _ => null,
    };
}
