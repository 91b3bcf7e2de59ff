using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>What every page of one report is made from.</summary>
internal sealed class PageContext
{
    private readonly Dictionary<string, Goal> _goals;
    private readonly ILookup<string, Assessment> _assessments;
    private readonly ILookup<string, FigureNoteRow> _notes;
    private readonly ILookup<string, FigurePartRow> _parts;

    /// <summary>Gathers the parts of a report.</summary>
    public PageContext(ReportState state, ReportScope scope)
    {
        (Catalogue, Figures, Scope) = (state.Catalogue, state.Figures, scope);
        MonitorCatalogue catalogue = state.Catalogue;
        Citations = new CitationBuilder(state.Origins);
        Labels = new Labels(catalogue, scope.Language);
        Shaper = new FigureShaper(catalogue, Labels);
        _goals = catalogue.Goals.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        _notes = state.Notes.ToLookup(note => note.Indicator, StringComparer.Ordinal);
        _parts = state.Parts.ToLookup(part => part.Indicator, StringComparer.Ordinal);
        _assessments = state.Assessments.ToLookup(assessment => assessment.Question.Indicator.Id, StringComparer.Ordinal);
        Region = RegionOf(catalogue, scope);
        Districts = [.. Children(scope.Municipality)];
        DistrictCodes = [.. Districts.Select(district => district.Code.Value)];
        Neighbourhoods = [.. Districts.SelectMany(NeighbourhoodsOf).Select(area => area.Code.Value)];
        AreasInOrder =
        [
            .. catalogue.Areas.Where(area => IsCode(area.Code, scope.Country)),
            .. catalogue.Areas.Where(area => Region is not null && IsCode(area.Code, Region)),
            .. catalogue.Areas.Where(area => IsCode(area.Code, scope.Municipality)),
            .. Districts.SelectMany(district => NeighbourhoodsOf(district).Prepend(district)),
        ];
        AreaCodes = [.. AreasInOrder.Select(area => area.Code.Value)];
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

    /// <summary>Numbers on pages that stand in no source.</summary>
    public DerivedNumbers Derived { get; } = new();

    /// <summary>Code of the municipality.</summary>
    public string Municipality => Scope.Municipality;

    /// <summary>Code of the country.</summary>
    public string Country => Scope.Country;

    /// <summary>Code of the GGD region around the municipality; null when the catalogue does not say which it is.</summary>
    public string? Region { get; }

    /// <summary>The municipality's districts.</summary>
    public IReadOnlyList<Area> Districts { get; }

    /// <summary>Their codes.</summary>
    public IReadOnlyList<string> DistrictCodes { get; }

    /// <summary>Codes of the municipality's neighbourhoods.</summary>
    public IReadOnlyList<string> Neighbourhoods { get; }

    /// <summary>Country, region, municipality, then each district followed by its neighbourhoods.</summary>
    public IReadOnlyList<Area> AreasInOrder { get; }

    /// <summary>The codes of <see cref="AreasInOrder"/>.</summary>
    public IReadOnlyList<string> AreaCodes { get; }

    /// <summary>Codes of all districts or all neighbourhoods.</summary>
    public IReadOnlyList<string> CodesOf(AreaLevel level) => level == AreaLevel.District ? DistrictCodes : Neighbourhoods;

    /// <summary>The neighbourhoods of a district.</summary>
    public IEnumerable<Area> NeighbourhoodsOf(Area district) => Children(district.Code.Value);

    /// <summary>A goal by its id.</summary>
    public Goal Goal(string id) => _goals[id];

    /// <summary>The assessments of an indicator's targets.</summary>
    public IEnumerable<Assessment> AssessmentsOf(Indicator indicator) => _assessments[indicator.Id];

    /// <summary>Texts that the source gives with a figure.</summary>
    public IReadOnlyList<FigureNoteRow> NotesOf(FigureRow row) => [.. _notes[row.Indicator].Where(note => note.IsOf(row))];

    /// <summary>A figure of a table or list, with how it was made when its source does not publish it for the area.</summary>
    public Figure ShapeWithMaking(FigureRow row) =>
        FigureShaper.Shape(row) is Figure.Known known && row.QualityLabelId != (long)QualityLabel.Direct
            ? known with { Making = Labels.MakingOf((QualityLabel)row.QualityLabelId, _parts[row.Indicator].FirstOrDefault(part => part.IsOf(row))) }
            : FigureShaper.Shape(row);

    /// <summary>The city's line in a series.</summary>
    public IReadOnlyList<FigureRow> CityLine(Indicator indicator, string series, string population) =>
        Figures.Line(new SeriesKey(indicator.Id, series, population, Municipality));

    /// <summary>The series of the city's newest measurement of the preferred kind; null when the city has no number.</summary>
    public string? MainSeries(Indicator indicator, string population) =>
        Figures.SeriesFor(indicator.Id, population, [Municipality]) is [string main, ..] ? main : null;

    /// <summary>Title of the tables that figures come from, newest first.</summary>
    public string SourceTitle(IEnumerable<FigureRow> rows) => string.Join(
        "; ",
        rows.OrderByDescending(row => row.ReferenceYear)
            .Select(row => row.TableId)
            .Distinct(StringComparer.Ordinal)
            .Select(TableTitle));

    /// <summary>Title of a table; its id when the catalogue does not have it.</summary>
    public string TableTitle(string tableId) =>
        Catalogue.SourceTables.FirstOrDefault(table => string.Equals(table.TableId, tableId, StringComparison.Ordinal)) is { } table
            ? Labels.TableTitle(table)
            : tableId;

    // The municipality's own parent when the catalogue says so, else the one region that it has.
    private static string? RegionOf(MonitorCatalogue catalogue, ReportScope scope)
    {
        List<Area> regions = [.. catalogue.Areas.Where(area => area.Code.Level == AreaLevel.GgdRegion)];
        AreaCode? parent = catalogue.Areas.FirstOrDefault(area => IsCode(area.Code, scope.Municipality))?.ParentCode;
        return regions.Find(area => area.Code == parent)?.Code.Value ?? (regions.Count == 1 ? regions[0].Code.Value : null);
    }

    private IEnumerable<Area> Children(string parentCode) =>
        Catalogue.Areas
            .Where(area => area.ParentCode is { } parent && IsCode(parent, parentCode))
            .OrderBy(area => area.Code.Value, StringComparer.Ordinal);

    private static bool IsCode(AreaCode code, string text) => string.Equals(code.Value, text, StringComparison.Ordinal);
}
