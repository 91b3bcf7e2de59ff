using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Asks every target of its areas and populations, and lets the guards decide whether anything may be said.</summary>
/// <remarks>
/// The guards come before any arithmetic: a model estimate or a figure without margins cannot show a change, a break
/// parts what may be compared, and an exceptional year begins or ends no judgement.
/// </remarks>
internal sealed class TargetAssessor(FigureSet figures, MonitorCatalogue catalogue)
{
    private const string Method = "guards before judgement: estimate kind, margins, baseline, population, breaks, exceptional years";

    /// <summary>The assessment of every target, in catalogue order.</summary>
    public IReadOnlyList<Assessment> AssessAll() => [.. Questions().Select(Assess)];

    private IEnumerable<AssessmentQuestion> Questions() =>
        from indicator in catalogue.Indicators
        from ruleId in indicator.TargetRuleIds
        let rule = catalogue.TargetRules.First(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal))
        from scope in rule.ScopeAreas
        from population in catalogue.Populations
        where rule.ScopePopulations.Contains(population.Id, StringComparer.Ordinal)
            && indicator.Populations.Contains(population.Id, StringComparer.Ordinal)
        select new AssessmentQuestion(indicator, rule, scope, AreaCodesOf(scope), population);

    private IReadOnlyList<string> AreaCodesOf(string scope) =>
        catalogue.AreaGroups.FirstOrDefault(group => string.Equals(group.Id, scope, StringComparison.Ordinal)) is { } group
            ? [.. group.Codes.Select(code => code.Value)]
            : [scope];

    private Assessment Assess(AssessmentQuestion question)
    {
        SourceTable? table = question.AreaCodes
            .Select(code => figures.MainTable(question.Indicator, code))
            .FirstOrDefault(found => found is not null);
        List<NoVerdictReason> reasons = table is null
            ? [new NoVerdictReason(NoVerdictReasonKind.NoFigures)]
            : [.. Guards(question, table)];
        return new Assessment(question, AssessmentStatus.NotAssessed, reasons, Inputs(question, table), Method);
    }

    private IEnumerable<NoVerdictReason> Guards(AssessmentQuestion question, SourceTable table)
    {
        List<FigureRow> points =
        [
            .. question.AreaCodes
                .SelectMany(code => figures.Series(KeyOf(question, table, code)))
                .Where(row => row.Value is not null),
        ];
        if (question.Indicator.Polarity == Polarity.Neutral)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NeutralDirection);
        }

        if (points.Count == 0)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NoFigures);
            yield break;
        }

        if (table.EstimateKind == EstimateKind.Modelled)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.ModelledFigures);
        }

        if (points.Exists(point => point.Lower is null))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NoMargins);
        }

        foreach (NoVerdictReason reason in YearGuards(question, table, points))
        {
            yield return reason;
        }
    }

    private IEnumerable<NoVerdictReason> YearGuards(
        AssessmentQuestion question, SourceTable table, List<FigureRow> points)
    {
        IReadOnlyList<SeriesMark> marks = SeriesMarks.Of(catalogue, KeyOf(question, table, question.AreaCodes[0]));
        int newest = points.Max(point => (int)point.ReferenceYear);
        int newestOfTable = figures.MeasuredYears(question.Indicator, table)[^1];
        if (NeedsBaseline(question.Rule) && question.Rule.BaselineYear is null)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearNotStated);
        }

        if (question.Rule.BaselineYear is { } baseline && !points.Exists(point => point.ReferenceYear == baseline))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearMissing, baseline);
        }

        if (newest < newestOfTable)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.PopulationMissing, newestOfTable);
        }

        int first = question.Rule.BaselineYear ?? points.Min(point => (int)point.ReferenceYear);
        if (SeriesMarks.BreakBetween(marks, first, newest) is { } mark)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.SeriesBreak, mark.FirstYearAfter);
        }

        if (SeriesMarks.IsEventYear(marks, newest))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.EventYear, newest);
        }
    }

    private static bool NeedsBaseline(TargetRule rule) =>
        rule.Kind is TargetKind.Direction or TargetKind.Hold or TargetKind.GapClosure or TargetKind.RelativeChange;

    private static SeriesKey KeyOf(AssessmentQuestion question, SourceTable table, string areaCode) =>
        new(question.Indicator.Id, table.TableId, question.Population.Id, areaCode);

    private Dictionary<string, string> Inputs(AssessmentQuestion question, SourceTable? table)
    {
        Dictionary<string, string> inputs = new(StringComparer.Ordinal)
        {
            ["rule"] = question.Rule.Id,
            ["kind"] = question.Rule.Kind.ToString(),
            ["table"] = table?.TableId ?? string.Empty,
            ["areas"] = string.Join('|', question.AreaCodes),
            ["population"] = question.Population.Id,
        };
        if (table is not null)
        {
            inputs["figures"] = string.Join('|', question.AreaCodes
                .SelectMany(code => figures.Series(KeyOf(question, table, code)))
                .Where(row => row.Value is not null)
                .Select(row => string.Create(
                    CultureInfo.InvariantCulture, $"{row.AreaCode}/{row.ReferenceYear}={row.Value}")));
        }

        return inputs;
    }
}
