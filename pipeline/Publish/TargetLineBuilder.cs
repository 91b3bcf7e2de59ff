using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts what is realised beside what a target aims at, or says why that cannot be given.</summary>
internal sealed class TargetLineBuilder(PageContext context)
{
    private readonly AuditBuilder _audits = new(context);

    /// <summary>The line of one assessment.</summary>
    public TargetLine Build(Assessment assessment)
    {
        AssessmentQuestion question = assessment.Question;
        IReadOnlyList<FigureRow> line = LineOf(question);
        FigureRow? newest = line.LastOrDefault(row => row.Value is not null);
        return new TargetLine(
            question.Indicator.Id,
            context.Labels.Text(question.Indicator.Title),
            question.Indicator.Unit,
            _audits.Build(question.Rule),
            context.Labels.ScopeName(question.Scope),
            context.Labels.Population(question.Population.Id),
            (int?)newest?.ReferenceYear,
            FigureShaper.ShapeOrAbsent(newest),
            newest is null ? null : Labels.KindOf((EstimateKind)newest.EstimateKindId),
            Aim(assessment, line, newest),
            StatusSummary.Of(assessment, context.Labels));
    }

    // An area group has no figure of its own: the mean of model estimates would be none of anybody.
    private IReadOnlyList<FigureRow> LineOf(AssessmentQuestion question) =>
        question.AreaCodes is [string area]
        && context.Figures.SeriesFor(question.Indicator.Id, question.Population.Id, [area]) is [string series, ..]
            ? context.Figures.Line(new SeriesKey(question.Indicator.Id, series, question.Population.Id, area))
            : [];

    private TargetAim Aim(Assessment assessment, IReadOnlyList<FigureRow> line, FigureRow? newest)
    {
        AssessmentQuestion question = assessment.Question;
        TargetRule rule = question.Rule;
        if (question.AreaCodes.Count > 1)
        {
            return None(TargetAimKind.GroupWithoutFigure);
        }

        if (newest is null)
        {
            return None(TargetAimKind.NoFigures);
        }

        if (rule.Kind == TargetKind.MatchBenchmark)
        {
            return Benchmark(rule, newest, rule.BenchmarkCode!);
        }

        if (rule.BaselineYear is not { } year)
        {
            return None(TargetAimKind.BaselineYearNotStated);
        }

        return line.FirstOrDefault(row => row.ReferenceYear == year && row.Value is not null) is { } baseline
            ? FromBaseline(assessment, baseline)
            : None(TargetAimKind.BaselineMissing, year) with { IsAssumed = rule.BaselineIsAssumed };
    }

    private TargetAim Benchmark(TargetRule rule, FigureRow newest, string code) =>
        context.Figures.Beside(newest, code) is { Value: not null } benchmark
            ? new TargetAim(TargetAimKind.NotWorseThan, FigureShaper.Shape(benchmark), (int)benchmark.ReferenceYear) { Margin = MarginOf(rule) }
            : None(TargetAimKind.BenchmarkMissing, (int)newest.ReferenceYear);

    private TargetAim FromBaseline(Assessment assessment, FigureRow baseline)
    {
        AssessmentQuestion question = assessment.Question;
        TargetRule rule = question.Rule;
        int year = (int)baseline.ReferenceYear;
        Figure figure = FigureShaper.Shape(baseline);
        return rule.Kind switch
        {
            TargetKind.Direction => new TargetAim(
                question.Indicator.Polarity == Polarity.Lower ? TargetAimKind.Below : TargetAimKind.Above, figure, year),
            TargetKind.Hold => new TargetAim(TargetAimKind.NotWorseThan, figure, year) { Margin = MarginOf(rule) },
            TargetKind.GapClosure when context.Figures.Beside(baseline, rule.BenchmarkCode!) is not { Value: not null } =>
                None(TargetAimKind.BenchmarkMissing, year) with { IsAssumed = rule.BaselineIsAssumed },
            _ => Computed(assessment),
        };
    }

    // What the target comes to is worked out where it is judged, and has its name there.
    private static TargetAim Computed(Assessment assessment) =>
        assessment.Number(VerdictQuantity.TargetValue) is { } value
            ? new TargetAim(
                TargetAimKind.Exactly,
                new Figure.Known(value, null, VerdictId.Of(assessment.Question, VerdictQuantity.TargetValue).ToString()),
                assessment.Question.Rule.TargetYear)
            : None(TargetAimKind.NotComputed);

    private DerivedNumber? MarginOf(TargetRule rule) => rule.MarginPercentagePoints is { } points
        ? context.Derived.Computed($"count/target/{rule.Id}/margin", points, "margin of the target in percentage points, as target_rules.csv has it", [])
        : null;

    private static TargetAim None(TargetAimKind kind, int? year = null) => new(kind, FigureShaper.Absent, year);
}
