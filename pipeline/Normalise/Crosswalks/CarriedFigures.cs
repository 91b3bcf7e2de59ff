using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using static Monitoring.Pipeline.Domain.ObservedValue;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Makes the figures of areas that a delivery says nothing of from those of the areas it does: one delivery at a time.</summary>
/// <remarks>
/// Neighbourhoods make their district and city when figures are known for 95% of the people in it, and a district's figure is taken
/// over for its neighbourhoods when none of them has one. Where the delivery has a cell, with a number or without, nothing is made:
/// what a supplier withholds must not come back by another way. Percentages only; a number of people says nothing of a part.
/// </remarks>
/// <param name="catalogue">Knows which areas make up which.</param>
/// <param name="divisionYear">Year of the delivery's division.</param>
/// <param name="inhabitants">What areas weigh where the delivery has no weights of its own.</param>
internal sealed class CarriedFigures(MonitorCatalogue catalogue, int divisionYear, Inhabitants inhabitants)
{
    private const string Percent = "%";

    private readonly Dictionary<(string Indicator, string Population, int Year), Dictionary<string, Observation>> _cells = [];
    private readonly IReadOnlyList<Area> _areas =
        [.. catalogue.Areas.Where(area => area.FirstDivision <= divisionYear && divisionYear <= area.LastDivision).OrderBy(area => area.Code.Value, StringComparer.Ordinal)];

    /// <summary>Groups of figures that could not be carried over because no inhabitants are known.</summary>
    public int WithoutWeights { get; private set; }

    /// <summary>What was weighted by, other than people of the figures' own ages; each once.</summary>
    public HashSet<(string Population, WeightBasis Basis, int Year)> Substitutes { get; } = [];

    /// <summary>Takes note of a cell of the delivery.</summary>
    public void Add(in Observation observation)
    {
        if (!string.Equals(observation.Indicator.Unit, Percent, StringComparison.Ordinal))
        {
            return;
        }

        (string, string, int) key = (observation.Indicator.Id, observation.Population.Id, observation.ReferenceYear);
        if (!_cells.TryGetValue(key, out Dictionary<string, Observation>? cells))
        {
            cells = new Dictionary<string, Observation>(StringComparer.Ordinal);
            _cells.Add(key, cells);
        }

        _ = cells.TryAdd(observation.Area.Code.Value, observation);
    }

    /// <summary>The figures that follow from the cells, in a fixed order; call after the last one.</summary>
    public IEnumerable<Observation> Make() => _cells
        .OrderBy(pair => pair.Key.Indicator, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Population, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Year)
        .SelectMany(pair => Districts(pair.Value).Concat(Cities(pair.Value)).Concat(Inherited(pair.Value)));

    private IEnumerable<Observation> Districts(Dictionary<string, Observation> cells) =>
        from district in _areas
        where district.Code.Level == AreaLevel.District && !cells.ContainsKey(district.Code.Value)
        let made = Whole(district, ChildrenOf(district), cells)
        where made is not null
        select made.Value;

    private IEnumerable<Observation> Cities(Dictionary<string, Observation> cells) =>
        from city in _areas
        where city.Code.Level == AreaLevel.Municipality && !cells.ContainsKey(city.Code.Value)
        let districts = ChildrenOf(city)
        where districts.Count > 0
        let made = Whole(city, [.. districts.SelectMany(ChildrenOf)], cells) ?? Whole(city, districts, cells)
        where made is not null
        select made.Value;

    private IEnumerable<Observation> Inherited(Dictionary<string, Observation> cells) =>
        from district in _areas
        where district.Code.Level == AreaLevel.District && cells.GetValueOrDefault(district.Code.Value).Value is Measured
        let children = ChildrenOf(district)
        where !children.Exists(child => cells.ContainsKey(child.Code.Value))
        from made in TakenOver(cells[district.Code.Value], children)
        select made;

    private Observation? Whole(Area whole, List<Area> parts, Dictionary<string, Observation> cells)
    {
        List<Observation> known = [.. parts.Select(part => cells.GetValueOrDefault(part.Code.Value)).Where(cell => cell.Value is Measured)];
        if (known.Count == 0 || WeightsOf(known, parts.Count) is not { } weights)
        {
            return null;
        }

        Dictionary<string, AreaFigure> figures = known.ToDictionary(cell => cell.Area.Code.Value, CarriedObservation.FigureOf, StringComparer.Ordinal);
        return Peopled(parts.Select(part => new CrosswalkPart(part.Code.Value, whole.Code.Value, weights.Of(part.Code.Value)))) is { } crosswalk
            && new AreaTransfer(crosswalk).Averages(figures, AreaTransfer.DefaultSpread)[whole.Code.Value] is { } figure
                ? CarriedObservation.Combined(known, whole, figure, weights)
                : null;
    }

    private IEnumerable<Observation> TakenOver(Observation district, List<Area> children)
    {
        if (WeightsOf([district], count: 0) is not { } weights
            || Peopled(children.Select(child => new CrosswalkPart(district.Area.Code.Value, child.Code.Value, weights.Of(child.Code.Value)))) is not { } crosswalk)
        {
            yield break;
        }

        Dictionary<string, AreaFigure> figures = new(StringComparer.Ordinal) { [district.Area.Code.Value] = CarriedObservation.FigureOf(district) };
        IReadOnlyDictionary<string, TransferredFigure?> made = new AreaTransfer(crosswalk).Averages(figures, AreaTransfer.DefaultSpread);
        foreach (Area child in children)
        {
            if (made.GetValueOrDefault(child.Code.Value) is { } figure)
            {
                yield return CarriedObservation.TakenOver(district, child, figure, weights);
            }
        }
    }

    // The survey's own weights add up to exactly what its respondents would give together; they must be known for every part.
    private AreaWeights? WeightsOf(List<Observation> known, int count)
    {
        if (known.Count == count && known.TrueForAll(cell => cell.Value is Measured { WeightedBase: > 0 }))
        {
            return new AreaWeights(
                WeightBasis.SurveyWeights, null,
                known.ToDictionary(cell => cell.Area.Code.Value, cell => ((Measured)cell.Value).WeightedBase!.Value, StringComparer.Ordinal));
        }

        AreaWeights? weights = inhabitants.For(known[0].Population.Id, known[0].ReferenceYear);
        WithoutWeights += weights is null ? 1 : 0;
        if (weights is { Basis: not WeightBasis.SamePopulation, Year: { } year })
        {
            _ = Substitutes.Add((known[0].Population.Id, weights.Basis, year));
        }

        return weights;
    }

    private static Crosswalk? Peopled(IEnumerable<CrosswalkPart> parts)
    {
        List<CrosswalkPart> peopled = [.. parts.Where(part => part.People > 0)];
        return peopled.Count > 0 ? Crosswalk.Of(peopled) : null;
    }

    private List<Area> ChildrenOf(Area area) => [.. _areas.Where(child => child.ParentCode == area.Code)];
}
