using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Works out, for pages, what targets on a gap mean with each year that their baseline might be.</summary>
internal sealed class GapExampleBuilder(PageContext context)
{
    private readonly GapSeriesFinder _gaps = new(context.Figures, context.Catalogue);
    private readonly GapShiftBuilder _numbers = new(context.Derived);

    /// <summary>One block an indicator and population of a target that closes a share of the gap.</summary>
    public IEnumerable<GapExampleBlock> Build() =>
        from question in TargetQuestions.Of(context.Catalogue)
        where question.Rule is { Kind: TargetKind.GapClosure, ExampleBaselineYears.Count: > 0, BenchmarkCode: not null }
            && question.AreaCodes.Count == 1
        select Block(question);

    private GapExampleBlock Block(AssessmentQuestion question)
    {
        GapSeries? gaps = _gaps.Of(question.Indicator, question.Population.Id, question.AreaCodes[0], question.Rule.BenchmarkCode!) is [GapSeries first, ..]
            ? first
            : null;
        return new GapExampleBlock(
            question.Indicator.Id,
            context.Labels.Text(question.Indicator.Title),
            question.Indicator.Unit,
            context.Labels.Population(question.Population.Id),
            context.Labels.Text(question.Rule.Title),
            gaps is null ? null : Labels.KindOf(gaps.Kind),
            gaps is null ? string.Empty : context.SourceTitle([gaps.Newest.Area]),
            [.. BaselineExamples.Of(question, gaps).Select(example => Example(question, gaps, example))]);
    }

    // Says what is the matter in this table more exactly than a judgement needs to.
    private StatusReason? WhyNot(AssessmentQuestion question, BaselineExample example) => (example.WhyNot, example.Point) switch
    {
        (null, _) => null,
        ({ Kind: NoVerdictReasonKind.BaselineYearMissing }, _) when IsNotAsked(question, example.Year) =>
            new StatusReason(StatusReasonKind.YearNotAsked, example.Year),
        ({ Kind: NoVerdictReasonKind.NoDisadvantage }, { Error: null } point) when question.Direction * point.Gap < 0 =>
            new StatusReason(StatusReasonKind.DisadvantageTooSmall),
        ({ } reason, _) => StatusSummary.Reason(reason, question.Rule),
    };

    private bool IsNotAsked(AssessmentQuestion question, int year) =>
        context.MainSeries(question.Indicator, question.Population.Id) is { } series
        && context.CityLine(question.Indicator, series, question.Population.Id)
            .Any(row => row.ReferenceYear == year && FigureShaper.Shape(row) is Figure.Withheld { Reason: FigureGap.NotAsked });

    private GapExample Example(AssessmentQuestion question, GapSeries? gaps, BaselineExample example)
    {
        TargetRule rule = question.Rule;
        bool isAssumed = rule.BaselineIsAssumed && rule.BaselineYear == example.Year;
        StatusReason? whyNot = WhyNot(question, example);
        if (example.Point is not { } point)
        {
            return new GapExample(example.Year, FigureShaper.Absent, FigureShaper.Absent, null, null, null, null, whyNot) { IsAssumed = isAssumed };
        }

        double share = rule.Share!.Value;
        return new GapExample(
            example.Year,
            FigureShaper.Shape(point.Area),
            FigureShaper.Shape(point.Benchmark),
            _numbers.Gap(point),
            example.Remaining is { } remaining
                ? _numbers.Following(point, $"{rule.Id}/remaining", remaining, "gap that may remain while the country moves")
                : null,
            example.Remaining is null ? null : _numbers.Following(
                point,
                $"{rule.Id}/fixed",
                TargetValue.FixedReference((point.Figures.Own.Value, null), (point.Figures.Benchmark!.Value, null), share).Value,
                "value of the city when the share of the gap is closed and the country's figure of the year stays"),
            example.SoFar is null ? null : _numbers.Shift(point, gaps!.Newest),
            whyNot)
        {
            IsAssumed = isAssumed,
        };
    }
}
