using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Counts how the core indicators of an area stand to those of the city, as far as rounding allows.</summary>
/// <remarks>
/// Core indicators only: the others are partly the same question in other words and would count it several times. What a
/// model estimated is compared in whole percents, the precision in which it is shown. No ranks follow from it.
/// </remarks>
internal sealed class AreaStandingBuilder(PageContext context)
{
    private readonly Dictionary<string, Polarity> _polarities =
        context.Catalogue.Indicators.ToDictionary(indicator => indicator.Id, indicator => indicator.Polarity, StringComparer.Ordinal);

    /// <summary>The counts; null when no core indicator has both figures.</summary>
    public AreaStanding? Build(Area area, IReadOnlyList<AreaGoal> goals)
    {
        ILookup<int, string> sides = goals.SelectMany(goal => goal.Lines)
            .Where(line => line is { Indicator.IsCore: true, Figure: Figure.Known, City: Figure.Known }
                && _polarities[line.Indicator.Id] != Polarity.Neutral)
            .ToLookup(SideOf, line => ((Figure.Known)line.Figure).OriginId);
        return sides.Count == 0
            ? null
            : new AreaStanding(
                Count(area, "less-favourable", "less favourable than", sides[-1]),
                Count(area, "more-favourable", "more favourable than", sides[1]),
                Count(area, "equal", "equal to", sides[0]));
    }

    private DerivedNumber Count(Area area, string name, string words, IEnumerable<string> origins) => context.Derived.Count(
        $"count/core-{name}/{area.Code.Value}",
        $"Core indicators of the area whose figure, rounded as shown, is {words} that of the city (same table, year and population).",
        [.. origins]);

    private int SideOf(AreaLine line)
    {
        int decimals = line.Kind == FigureKind.Modelled ? 0 : 1;
        int side = Rounded(line.Figure, decimals).CompareTo(Rounded(line.City, decimals));
        return _polarities[line.Indicator.Id] == Polarity.Higher ? side : -side;
    }

    // As the page prints it: halves go away from zero, in decimal digits.
    private static decimal Rounded(Figure figure, int decimals) =>
        Math.Round((decimal)((Figure.Known)figure).Value, decimals, MidpointRounding.AwayFromZero);
}
