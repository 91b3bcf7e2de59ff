using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Publish;

/// <summary>What every page of one report is made from.</summary>
internal sealed class PageContext
{
    private readonly Dictionary<string, Goal> _goals;
    private readonly ILookup<string, Assessment> _assessments;
    private readonly Dictionary<string, SourceTable> _tables = new(StringComparer.Ordinal);

    /// <summary>Gathers the parts of a report.</summary>
    public PageContext(ReportState state, ReportScope scope)
    {
        (Catalogue, Figures, Scope) = (state.Catalogue, state.Figures, scope);
        MonitorCatalogue catalogue = state.Catalogue;
        Citations = new CitationBuilder(state.Origins);
        Labels = new Labels(catalogue);
        Shaper = new FigureShaper(state.Figures, catalogue);
        _goals = catalogue.Goals.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        _assessments = state.Assessments.ToLookup(assessment => assessment.Question.Indicator.Id, StringComparer.Ordinal);
        Districts = [.. Children(scope.Municipality)];
        AreasInOrder =
        [
            .. catalogue.Areas.Where(area => IsCode(area.Code, scope.Country)),
            .. catalogue.Areas.Where(area => IsCode(area.Code, scope.Municipality)),
            .. Districts.SelectMany(district => NeighbourhoodsOf(district).Prepend(district)),
        ];
    }

    /// <summary>The catalogue.</summary>
    public MonitorCatalogue Catalogue { get; }

    /// <summary>The figures.</summary>
    public FigureSet Figures { get; }

    /// <summary>What the report is about.</summary>
    public ReportScope Scope { get; }

    /// <summary>Words for pages.</summary>
    public Labels Labels { get; }

    /// <summary>Figures for pages.</summary>
    public FigureShaper Shaper { get; }

    /// <summary>Citations for pages.</summary>
    public CitationBuilder Citations { get; }

    /// <summary>Code of the municipality.</summary>
    public string Municipality => Scope.Municipality;

    /// <summary>Code of the country.</summary>
    public string Country => Scope.Country;

    /// <summary>The municipality's districts.</summary>
    public IReadOnlyList<Area> Districts { get; }

    /// <summary>Country, municipality, then each district followed by its neighbourhoods.</summary>
    public IReadOnlyList<Area> AreasInOrder { get; }

    /// <summary>The neighbourhoods of a district.</summary>
    public IEnumerable<Area> NeighbourhoodsOf(Area district) => Children(district.Code.Value);

    /// <summary>A goal by its id.</summary>
    public Goal Goal(string id) => _goals[id];

    /// <summary>The assessments of an indicator's targets.</summary>
    public IEnumerable<Assessment> AssessmentsOf(Indicator indicator) => _assessments[indicator.Id];

    /// <summary>The table of an indicator's page: its headline table, or the one it is mapped to when there are no figures yet.</summary>
    public SourceTable TableOf(Indicator indicator)
    {
        if (!_tables.TryGetValue(indicator.Id, out SourceTable? table))
        {
            table = Figures.MainTable(indicator, Municipality) ?? MappedTable(indicator);
            _tables.Add(indicator.Id, table);
        }

        return table;
    }

    private SourceTable MappedTable(Indicator indicator) =>
        Catalogue.SourceTables
            .OrderBy(table => table.Preference)
            .FirstOrDefault(table => Catalogue.ColumnMappings.Any(mapping =>
                string.Equals(mapping.TableId, table.TableId, StringComparison.Ordinal)
                && string.Equals(mapping.IndicatorId, indicator.Id, StringComparison.Ordinal)))
        ?? Catalogue.SourceTables[0];

    private IEnumerable<Area> Children(string parentCode) =>
        Catalogue.Areas
            .Where(area => area.ParentCode is { } parent && IsCode(parent, parentCode))
            .OrderBy(area => area.Code.Value, StringComparer.Ordinal);

    private static bool IsCode(AreaCode code, string text) => string.Equals(code.Value, text, StringComparison.Ordinal);
}
