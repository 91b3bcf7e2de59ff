using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>Works out what a target on a gap means for each year that its baseline might be: pure, for pages.</summary>
internal static class BaselineExamples
{
    /// <summary>One example a year, in the order of the catalogue.</summary>
    /// <param name="question">The question; its target names years and share.</param>
    /// <param name="gaps">The gaps in the series that is looked at; null when no series has area and benchmark.</param>
    public static IReadOnlyList<BaselineExample> Of(AssessmentQuestion question, GapSeries? gaps) =>
        [.. question.Rule.ExampleBaselineYears.Select(year => Of(question, gaps, year))];

    private static BaselineExample Of(AssessmentQuestion question, GapSeries? gaps, int year)
    {
        GapPoint? point = gaps?.Points.FirstOrDefault(one => one.Year == year);
        if (gaps is null || point is null)
        {
            return new BaselineExample(year, null, null, null, new NoVerdictReason(NoVerdictReasonKind.BaselineYearMissing, year));
        }

        NoVerdictReason? whyNot = WhyNot(question, gaps, point);
        bool hasTarget = whyNot is null or { Kind: NoVerdictReasonKind.SeriesBreak or NoVerdictReasonKind.EventYear };
        return new BaselineExample(
            year,
            point,
            hasTarget ? TargetValue.RemainingGap(point.Gap, point.Error, question.Rule.Share!.Value).Value : null,
            whyNot is null && point.Year < gaps.Newest.Year ? point.ClosureUpTo(gaps.Newest) : null,
            whyNot);
    }

    private static NoVerdictReason? WhyNot(AssessmentQuestion question, GapSeries gaps, GapPoint point) =>
        point.IsEventYear ? new NoVerdictReason(NoVerdictReasonKind.BaselineInEventYear, point.Year)
        : point.Figures.Own.Decimals == 0 || point.Figures.Benchmark!.Decimals == 0 ? new NoVerdictReason(NoVerdictReasonKind.WholePercents)
        : !TargetSetting.HasDisadvantage(question, point.Figures) ? new NoVerdictReason(NoVerdictReasonKind.NoDisadvantage)
        : gaps.Marks.BreakBetween(point.Year, gaps.Newest.Year) is { } first ? new NoVerdictReason(NoVerdictReasonKind.SeriesBreak, first)
        : gaps.Newest.IsEventYear ? new NoVerdictReason(NoVerdictReasonKind.EventYear, gaps.Newest.Year)
        : null;
}
