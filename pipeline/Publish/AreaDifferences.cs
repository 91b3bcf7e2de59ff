using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Finds which areas differ demonstrably from the rest of the city: the only ground for a mark beside a figure.</summary>
internal sealed class AreaDifferences(PageContext context)
{
    private const string Share = "%";

    private readonly Dictionary<(string Indicator, string Table, long Year, string Population, AreaLevel Level), IReadOnlyDictionary<string, int>> _tests = [];

    /// <summary>How the area of a figure differs; null when the figures allow no test.</summary>
    public RestOfCity? Of(FigureRow figure, AreaCode area, Indicator indicator)
    {
        if (figure.EstimateKindId != (long)EstimateKind.Surveyed || !string.Equals(indicator.Unit, Share, StringComparison.Ordinal))
        {
            return null;
        }

        (string, string, long, string, AreaLevel) key = (figure.Indicator, figure.TableId, figure.ReferenceYear, figure.Population, area.Level);
        if (!_tests.TryGetValue(key, out IReadOnlyDictionary<string, int>? tested))
        {
            tested = RestOfCityTest.Of(
                [.. context.CodesOf(area.Level).Select(code => context.Figures.Beside(figure, code)).OfType<FigureRow>()],
                context.Figures.Beside(figure, context.Municipality));
            _tests[key] = tested;
        }

        return !tested.TryGetValue(area.Value, out int side) ? null : side switch
        {
            > 0 => RestOfCity.Above,
            < 0 => RestOfCity.Below,
            _ => RestOfCity.NoDifference,
        };
    }
}
