using System.Globalization;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Disagreements;

/// <summary>The numbers that may be compared, found by reference or by what they are about.</summary>
/// <remarks>Figures without a number are not among them, so that a withheld one cannot be told by its difference.</remarks>
internal sealed class ComparedFigures
{
    private readonly FigureSet _figures;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, PublishedFigure> _quotations;
    private readonly Dictionary<string, FigureRow> _rows;
    private readonly HashSet<string> _wholes;
    private readonly HashSet<string> _tables;
    private readonly ILookup<(string Indicator, string Area, long Year), FigureRow> _byConcept;
    private readonly IReadOnlyList<FigureRow> _quoted;

    /// <summary>Gathers them.</summary>
    public ComparedFigures(FigureSet figures, IEnumerable<FigureRow> rows, MonitorCatalogue catalogue)
    {
        _figures = figures;
        _indicators = catalogue.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        _quotations = catalogue.PublishedFigures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        _wholes = catalogue.Populations.Where(population => population.IsWhole).Select(population => population.Id).ToHashSet(StringComparer.Ordinal);
        List<FigureRow> numbers = [.. rows.Where(row => row.Value is not null && _indicators.ContainsKey(row.Indicator))];
        ILookup<bool, FigureRow> isQuoted = numbers.ToLookup(row => row.EstimateKindId == (long)EstimateKind.Quoted);
        _tables = numbers.Select(row => row.TableId).ToHashSet(StringComparer.Ordinal);
        _rows = numbers.ToDictionary(row => OriginId.Of(row).ToString(), StringComparer.Ordinal);
        _quoted = [.. isQuoted[true]];
        _byConcept = isQuoted[false].ToLookup(row => (row.Indicator, row.AreaCode, row.ReferenceYear));
    }

    /// <summary>The number that a reference of the catalogue names; null when it is not at hand.</summary>
    public ComparedFigure? Find(string reference) =>
        _rows.TryGetValue(reference, out FigureRow? row) ? Of(row)
        : _quotations.TryGetValue(reference, out PublishedFigure? quotation) ? Of(quotation)
        : null;

    /// <summary>True when a number that was not found should have been: its table has figures, or it is no figure of a table.</summary>
    public bool IsExpected(string reference) =>
        !OriginId.TryParse(reference, out OriginId? figure) || _tables.Contains(figure!.TableId);

    /// <summary>The figure of the same indicator, area, year and population that comes first on pages.</summary>
    public FigureRow FirstOf(FigureRow row) => SamePeople(row).MinBy(_figures.OrderOf)!;

    /// <summary>
    /// Every two tables' figures of one indicator, area, year and population, the one that comes first on pages on the
    /// side that is followed.
    /// </summary>
    public IEnumerable<FigureComparison> BetweenTables() =>
        from concept in _byConcept
        from people in concept.GroupBy(row => row.Population, StringComparer.Ordinal)
        let inOrder = people.OrderBy(_figures.OrderOf).ToList()
        from first in inOrder.Index()
        from second in inOrder.Skip(first.Index + 1)
        select new FigureComparison(Of(first.Item), Of(second));

    /// <summary>
    /// Every quotation beside the figure that comes first on pages, of the same people or, when the document does not
    /// say whom it is about, of a whole population.
    /// </summary>
    public IEnumerable<FigureComparison> WithQuotations() =>
        from quotation in _quotations.Values
        where quotation.AreaCode is not null
        let first = FirstBeside(quotation)
        where first is not null
        select new FigureComparison(Of(first), Of(quotation));

    private FigureRow? FirstBeside(PublishedFigure quotation) =>
        long.TryParse(quotation.Period, NumberStyles.None, CultureInfo.InvariantCulture, out long year)
            ? _byConcept[(quotation.IndicatorId, quotation.AreaCode!.Value.Value, year)]
                .Where(row => quotation.PopulationId.Length > 0
                    ? string.Equals(row.Population, quotation.PopulationId, StringComparison.Ordinal)
                    : _wholes.Contains(row.Population))
                .MinBy(_figures.OrderOf)
            : null;

    private IEnumerable<FigureRow> SamePeople(FigureRow row) =>
        _byConcept[(row.Indicator, row.AreaCode, row.ReferenceYear)]
            .Where(other => string.Equals(other.Population, row.Population, StringComparison.Ordinal));

    private ComparedFigure Of(FigureRow row)
    {
        int decimals = _indicators[row.Indicator].Decimals;
        return new ComparedFigure(
            OriginId.Of(row).ToString(), row.Indicator, row.AreaCode, row.ReferenceYear.ToString(CultureInfo.InvariantCulture),
            row.Population, WithDecimals(row.Value!.Value, decimals), decimals)
        {
            Row = row,
        };
    }

    // 70 of a table with one decimal is 70.0: the zero was published.
    private static decimal WithDecimals(double value, int decimals) =>
        Math.Round((decimal)value, decimals) + new decimal(0, 0, 0, isNegative: false, (byte)decimals);

    private ComparedFigure Of(PublishedFigure quotation)
    {
        string area = quotation.AreaCode?.Value ?? string.Empty;
        string? population = quotation.PopulationId.Length == 0 ? null : quotation.PopulationId;
        return new ComparedFigure(
            quotation.Id, quotation.IndicatorId, area, quotation.Period, population, quotation.Value, quotation.Value.Scale)
        {
            Quotation = quotation,
            Row = _quoted.FirstOrDefault(row => IsStoredAs(row, quotation)),
        };
    }

    private static bool IsStoredAs(FigureRow row, PublishedFigure quotation) =>
        quotation.Kind == PublishedFigureKind.Observation
        && row.Value == (double)quotation.Value
        && string.Equals(row.Indicator, quotation.IndicatorId, StringComparison.Ordinal)
        && string.Equals(row.AreaCode, quotation.AreaCode?.Value, StringComparison.Ordinal)
        && string.Equals(row.Population, quotation.PopulationId, StringComparison.Ordinal)
        && string.Equals(row.ReferenceYear.ToString(CultureInfo.InvariantCulture), quotation.Period, StringComparison.Ordinal);
}
