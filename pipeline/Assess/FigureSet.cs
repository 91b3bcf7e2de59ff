using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The figures of one state of the store, found by what they are about.</summary>
/// <remarks>
/// Numbers that documents print are kept apart, in <see cref="Quoted"/>: none of them is ever a headline, judged, or part of a line
/// or table. What was taken over from a larger area stands in tables only: it says nothing of the differences between the smaller ones,
/// so that no line, comparison, ranking or judgement may find it.
/// </remarks>
internal sealed class FigureSet
{
    private readonly Dictionary<SeriesKey, IReadOnlyList<FigureRow>> _cells;
    private readonly Dictionary<SeriesKey, IReadOnlyList<FigureRow>> _inherited;
    private readonly Dictionary<string, SourceTable> _tables;
    private readonly ILookup<string, string> _predecessors;
    private readonly ILookup<(string Indicator, string Population), string> _series;

    /// <summary>Orders the figures into series.</summary>
    public FigureSet(IEnumerable<FigureRow> rows, MonitorCatalogue catalogue)
    {
        _tables = catalogue.SourceTables.ToDictionary(table => table.TableId, StringComparer.Ordinal);
        _predecessors = catalogue.Populations
            .Where(population => population.ContinuedBy is not null)
            .ToLookup(population => population.ContinuedBy!, population => population.Id, StringComparer.Ordinal);
        ILookup<bool, FigureRow> isQuoted = rows.ToLookup(row => row.EstimateKindId == (long)EstimateKind.Quoted);
        Quoted = [.. isQuoted[true]];
        ILookup<bool, FigureRow> isInherited = isQuoted[false].ToLookup(row => row.QualityLabelId == (long)QualityLabel.Inherited);
        _inherited = CellsOf(isInherited[true]);
        _cells = CellsOf(isInherited[false]);
        _series = _cells.Keys
            .Select(key => (key.IndicatorId, key.PopulationId, key.Series))
            .Distinct()
            .ToLookup(key => (key.IndicatorId, key.PopulationId), key => key.Series);
        All = [.. _cells.Values.Concat(_inherited.Values).SelectMany(cells => cells)];
    }

    /// <summary>Every figure, quoted ones left out.</summary>
    public IReadOnlyList<FigureRow> All { get; }

    /// <summary>Numbers that documents print, to be compared with the figures.</summary>
    public IReadOnlyList<FigureRow> Quoted { get; }

    /// <summary>The figures of exactly one population, oldest first, one a year; empty when there are none.</summary>
    public IReadOnlyList<FigureRow> Cells(SeriesKey key) => _cells.GetValueOrDefault(key) ?? [];

    /// <summary>True when figures of the area around it were taken over for an area.</summary>
    public bool HasInherited(string indicatorId, string populationId, string areaCode) => _inherited.Keys.Any(key =>
        string.Equals(key.AreaCode, areaCode, StringComparison.Ordinal)
        && string.Equals(key.IndicatorId, indicatorId, StringComparison.Ordinal)
        && string.Equals(key.PopulationId, populationId, StringComparison.Ordinal));

    /// <summary>Those of <see cref="Cells"/>, and for years without one what was taken over from the area around it: for tables only.</summary>
    public IReadOnlyList<FigureRow> TableCells(SeriesKey key)
    {
        IReadOnlyList<FigureRow> own = Cells(key);
        return !_inherited.TryGetValue(key, out IReadOnlyList<FigureRow>? inherited)
            ? own
            : [.. own.Concat(inherited.Where(row => own.All(one => one.ReferenceYear != row.ReferenceYear))).OrderBy(row => row.ReferenceYear)];
    }

    /// <summary>
    /// The figures of one line, oldest first, one a year: those of the population, and for years without one those of
    /// the population that it continues. Empty when there are none.
    /// </summary>
    public IReadOnlyList<FigureRow> Line(SeriesKey key)
    {
        IReadOnlyList<FigureRow> own = Cells(key);
        if (!_predecessors.Contains(key.PopulationId))
        {
            return own;
        }

        List<FigureRow> earlier =
        [
            .. PredecessorsOf(key.PopulationId)
                .SelectMany(population => Cells(key with { PopulationId = population }))
                .Where(row => own.All(one => one.ReferenceYear != row.ReferenceYear)),
        ];
        return earlier.Count == 0 ? own : [.. earlier.Concat(own).OrderBy(row => row.ReferenceYear)];
    }

    /// <summary>Populations that a population continues: 19+ for 18+; empty for most.</summary>
    public IEnumerable<string> PredecessorsOf(string populationId) => _predecessors[populationId];

    /// <summary>
    /// Every series with a number for one of the areas, the one to show first: preferred kind, then newest
    /// measurement, then the catalogue's preference.
    /// </summary>
    public IReadOnlyList<string> SeriesFor(string indicatorId, string populationId, IReadOnlyCollection<string> areaCodes) =>
    [
        .. PredecessorsOf(populationId)
            .Prepend(populationId)
            .SelectMany(population => _series[(indicatorId, population)])
            .Distinct(StringComparer.Ordinal)
            .Select(series => (Series: series, Newest: NewestOf(new SeriesKey(indicatorId, series, populationId, string.Empty), areaCodes)))
            .Where(one => one.Newest is not null)
            .OrderBy(one => RankOf((EstimateKind)one.Newest!.EstimateKindId))
            .ThenByDescending(one => one.Newest!.ReferenceYear)
            .ThenBy(one => PreferenceOf(one.Newest!))
            .ThenBy(one => one.Series, StringComparer.Ordinal)
            .Select(one => one.Series),
    ];

    /// <summary>The figure of another area that may stand beside one: same table, population and year; null when there is none.</summary>
    public FigureRow? Beside(FigureRow figure, string areaCode) =>
        Cells(new SeriesKey(figure.Indicator, SeriesOf(figure), figure.Population, areaCode))
            .FirstOrDefault(row => row.ReferenceYear == figure.ReferenceYear
                && string.Equals(row.TableId, figure.TableId, StringComparison.Ordinal));

    /// <summary>Name of the series that a figure belongs to; its own table when the catalogue no longer has that.</summary>
    public string SeriesOf(FigureRow row) => _tables.GetValueOrDefault(row.TableId)?.Series ?? row.TableId;

    /// <summary>Order among figures: preferred kind first, then the catalogue's preference among tables.</summary>
    public (int Kind, int Preference) OrderOf(FigureRow row) => (RankOf((EstimateKind)row.EstimateKindId), PreferenceOf(row));

    private FigureRow? NewestOf(SeriesKey key, IReadOnlyCollection<string> areaCodes) =>
        areaCodes
            .SelectMany(code => Line(key with { AreaCode = code }))
            .Where(row => row.Value is not null)
            .MaxBy(row => row.ReferenceYear);

    private Dictionary<SeriesKey, IReadOnlyList<FigureRow>> CellsOf(IEnumerable<FigureRow> rows) => rows
        .GroupBy(row => new SeriesKey(row.Indicator, SeriesOf(row), row.Population, row.AreaCode))
        .ToDictionary(group => group.Key, OneAYear);

    private int PreferenceOf(FigureRow row) => _tables.GetValueOrDefault(row.TableId)?.Preference ?? int.MaxValue;

    // Should two tables of a series have the same year, the preferred one speaks.
    private IReadOnlyList<FigureRow> OneAYear(IEnumerable<FigureRow> rows) =>
    [
        .. rows.OrderBy(row => row.ReferenceYear)
            .ThenBy(PreferenceOf)
            .ThenBy(row => row.TableId, StringComparer.Ordinal)
            .DistinctBy(row => row.ReferenceYear),
    ];

    private static int RankOf(EstimateKind kind) => kind switch
    {
        EstimateKind.Surveyed => 0,
        EstimateKind.Registered => 1,
        EstimateKind.Modelled => 2,
        EstimateKind.SelfSelected => 3,
        EstimateKind.Synthetic => 4,
        EstimateKind.Quoted => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an estimate kind."),
    };
}
