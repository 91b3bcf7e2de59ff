using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Gathers what an export holds, in the words of pages; a withheld figure has lost its number here as well.</summary>
internal sealed class ExportBuilder
{
    private readonly SqliteConnection _connection;
    private readonly MonitorCatalogue _catalogue;
    private readonly ReportScope _scope;
    private readonly Labels _labels;
    private readonly CitationBuilder _citations;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, int> _areaOrder;
    private readonly Dictionary<string, int> _populationOrder;

    /// <summary>Prepares to export what a store holds.</summary>
    public ExportBuilder(SqliteConnection connection, MonitorCatalogue catalogue, ReportScope scope)
    {
        (_connection, _catalogue, _scope) = (connection, catalogue, scope);
        _labels = new Labels(catalogue, scope.Language);
        _citations = new CitationBuilder(FigureStore.Origins(connection));
        _indicators = catalogue.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        _areaOrder = OrderOf(catalogue.Areas.OrderBy(area => area.Code.Level).ThenBy(area => area.Code.Value, StringComparer.Ordinal)
            .Select(area => area.Code.Value));
        _populationOrder = OrderOf(catalogue.Populations.Select(population => population.Id));
    }

    /// <summary>The figures selected, every table and edition on rows of its own, and what their sources replaced.</summary>
    public ExportBook Figures(Selection selection)
    {
        FigureSelection areas = new(selection.Areas.Count > 0 ? selection.Areas : _scope.AreaCodes(_catalogue), selection.AsOf)
        {
            WithoutExamples = !_scope.HasExamples,
        };
        NewerEditionRule rule = new(_catalogue);
        List<FigureRow> rows = [.. InOrder(FigureStore.Load(_connection, rule, areas).Where(row => IsSelected(row, selection)))];
        List<FigureRow> replaced = [.. FigureStore.LoadReplaced(_connection, rule, areas).Where(row => IsSelected(row, selection))];
        Dictionary<(OriginId, long), FigureRow> successors = rows.Concat(replaced).ToDictionary(row => (OriginId.Of(row), row.KnownFrom));
        return Book(
            new ExportContent.Figures(
                [.. rows.Select(Figure)],
                [
                    .. InOrder(replaced).ThenBy(row => row.KnownTo).Select(row => new ExportFigureChange(
                        Figure(row),
                        FigureShaper.ShapeOrAbsent(successors.GetValueOrDefault((OriginId.Of(row), row.KnownTo!.Value))),
                        DayOf(row.KnownTo!.Value))),
                ]),
            rows.Concat(replaced).Select(row => row.Indicator),
            _citations.Of(rows.Concat(replaced)),
            selection);
    }

    /// <summary>The judgements selected, and the words that changed up to the moment.</summary>
    public ExportBook Assessments(Selection selection)
    {
        ReportState state = ReportState.Load(_connection, _catalogue, _scope, selection.AsOf);
        List<Assessment> assessments =
        [
            .. state.Assessments.Where(one => selection.HasIndicator(one.Question.Indicator.Id) && selection.HasScope(one.Question.Scope)),
        ];
        return Book(
            new ExportContent.Assessments(
                [.. assessments.Select(Assessment)],
                [
                    .. AssessmentStore.StatusChanges(_connection, selection.AsOf)
                        .Where(row => selection.HasIndicator(row.Indicator) && selection.HasScope(row.Scope) && _indicators.ContainsKey(row.Indicator))
                        .Select(Change),
                ]),
            assessments.Select(one => one.Question.Indicator.Id),
            _citations.Of(SourcesOf(state, assessments)),
            selection);
    }

    private ExportBook Book(
        ExportContent content, IEnumerable<string> indicators, IReadOnlyList<SourceCitation> sources, Selection selection)
    {
        HashSet<string> used = [.. indicators];
        return new ExportBook(
            _scope.Language,
            content,
            [
                .. _catalogue.Indicators.Where(indicator => used.Contains(indicator.Id)).Select(indicator => new ExportIndicator(
                    _labels.Indicator(indicator), _labels.Text(indicator.Definition), _labels.Text(indicator.Caveat))),
            ],
            sources)
        {
            AsOf = selection.AsOf is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : null,
            Selection = selection.Typed,
        };
    }

    private static IEnumerable<FigureRow> SourcesOf(ReportState state, List<Assessment> assessments)
    {
        HashSet<string> used =
            [.. assessments.SelectMany(one => one.Figures.Select(figure => figure.Id(one.Question.Indicator.Id)))];
        return state.Figures.All.Where(row => used.Contains(OriginId.Of(row).ToString()));
    }

    // What the catalogue no longer knows has no title and no label, and numbers that documents print are there to be compared
    // with, not to be used: the report shows neither as a figure.
    private bool IsSelected(FigureRow row, Selection selection) =>
        selection.HasIndicator(row.Indicator) && selection.HasSource(row.SourceId) && selection.Years.Holds(row.ReferenceYear)
        && row.EstimateKindId != (long)EstimateKind.Quoted
        && _indicators.ContainsKey(row.Indicator) && _areaOrder.ContainsKey(row.AreaCode) && _populationOrder.ContainsKey(row.Population);

    private IOrderedEnumerable<FigureRow> InOrder(IEnumerable<FigureRow> rows)
    {
        Dictionary<string, int> indicatorOrder = OrderOf(_catalogue.Indicators.Select(indicator => indicator.Id));
        return rows.OrderBy(row => indicatorOrder[row.Indicator])
            .ThenBy(row => _areaOrder[row.AreaCode])
            .ThenBy(row => _populationOrder[row.Population])
            .ThenBy(row => row.ReferenceYear)
            .ThenBy(row => row.TableId, StringComparer.Ordinal);
    }

    private ExportFigure Figure(FigureRow row) => new(
        _labels.Indicator(_indicators[row.Indicator]),
        _labels.Area(row.AreaCode),
        _labels.Population(row.Population),
        (int)row.ReferenceYear,
        FigureShaper.Shape(row),
        Labels.KindOf((EstimateKind)row.EstimateKindId),
        Labels.QualityOf((QualityLabel)row.QualityLabelId),
        _citations.Of([row])[0],
        DayOf(row.KnownFrom),
        OriginId.Of(row).ToString())
    {
        SampleSize = row.Value is null ? null : (int?)row.SampleSize,
    };

    private ExportAssessment Assessment(Assessment assessment)
    {
        AssessmentQuestion question = assessment.Question;
        return new ExportAssessment(
            question.Rule.Id,
            _labels.Text(question.Rule.Title),
            Labels.StateOf(question.Rule.State),
            _labels.Indicator(question.Indicator),
            question.Scope,
            _labels.ScopeName(question.Scope),
            _labels.Population(question.Population.Id),
            StatusSummary.Of(assessment, _labels),
            new VerdictId(question.Rule.Id, question.Indicator.Id, question.Scope, question.Population.Id, string.Empty).ToString())
        {
            BaselineYear = question.Rule.BaselineYear,
            TargetYear = question.Rule.TargetYear,
            Numbers = assessment.Numbers.ToDictionary(
                number => VerdictId.NameOf(number.Quantity), number => number.Value, StringComparer.Ordinal),
        };
    }

    private ExportStatusChange Change(StatusChangeRow row) => new(
        row.Rule,
        _labels.Indicator(_indicators[row.Indicator]),
        _labels.ScopeName(row.Scope),
        _labels.Population(row.Population),
        Enum.Parse<StatusWord>(row.StatusBefore),
        row.StatusAfter is { } after ? Enum.Parse<StatusWord>(after) : null,
        DayOf(row.ChangedAt));

    private static DateOnly DayOf(long unixSeconds) =>
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(unixSeconds).UtcDateTime);

    private static Dictionary<string, int> OrderOf(IEnumerable<string> ids) =>
        ids.Select((id, order) => (id, order)).ToDictionary(one => one.id, one => one.order, StringComparer.Ordinal);
}
