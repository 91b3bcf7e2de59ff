using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The figures of one state of the store, found by what they are about.</summary>
internal sealed class FigureSet
{
    private readonly Dictionary<SeriesKey, List<FigureRow>> _series;
    private readonly MonitorCatalogue _catalogue;

    /// <summary>Orders the figures into series.</summary>
    public FigureSet(IEnumerable<FigureRow> rows, MonitorCatalogue catalogue)
    {
        _catalogue = catalogue;
        _series = rows
            .GroupBy(row => new SeriesKey(row.Indicator, row.TableId, row.Population, row.AreaCode))
            .ToDictionary(group => group.Key, group => group.OrderBy(row => row.ReferenceYear).ToList());
        All = [.. _series.Values.SelectMany(series => series)];
    }

    /// <summary>Every figure.</summary>
    public IReadOnlyList<FigureRow> All { get; }

    /// <summary>The figures of one area and population from one table, oldest first; empty when there are none.</summary>
    public IReadOnlyList<FigureRow> Series(SeriesKey key) => _series.GetValueOrDefault(key) ?? [];

    /// <summary>The table that an indicator's headline comes from: the one with the area's newest measurement, then the preferred one.</summary>
    public SourceTable? MainTable(Indicator indicator, string areaCode) =>
        _catalogue.SourceTables
            .Select(table => (Table: table, Newest: NewestYear(indicator, table, areaCode)))
            .Where(pair => pair.Newest is not null)
            .OrderByDescending(pair => pair.Newest)
            .ThenBy(pair => pair.Table.Preference)
            .Select(pair => pair.Table)
            .FirstOrDefault();

    /// <summary>Years in which a table has a number for some area and a population of the indicator, oldest first.</summary>
    public IReadOnlyList<int> MeasuredYears(Indicator indicator, SourceTable table) =>
    [
        .. _series
            .Where(pair => string.Equals(pair.Key.IndicatorId, indicator.Id, StringComparison.Ordinal)
                && string.Equals(pair.Key.TableId, table.TableId, StringComparison.Ordinal))
            .SelectMany(pair => pair.Value)
            .Where(row => row.Value is not null)
            .Select(row => (int)row.ReferenceYear)
            .Distinct()
            .Order(),
    ];

    private long? NewestYear(Indicator indicator, SourceTable table, string areaCode) =>
        indicator.Populations
            .SelectMany(population => Series(new SeriesKey(indicator.Id, table.TableId, population, areaCode)))
            .Where(row => row.Value is not null)
            .Max(row => (long?)row.ReferenceYear);
}
