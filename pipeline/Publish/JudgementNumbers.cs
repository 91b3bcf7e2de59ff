using Monitoring.Pipeline.Assess;

namespace Monitoring.Pipeline.Publish;

/// <summary>Names every number behind the judgements, so that <c>trace</c> leads from one on a page to the figures judged.</summary>
internal static class JudgementNumbers
{
    /// <summary>Adds them to the numbers that can be traced.</summary>
    public static void AddTo(DerivedNumbers numbers, IEnumerable<Assessment> assessments)
    {
        foreach (Assessment assessment in assessments)
        {
            string[] figures = [.. assessment.Figures.Select(figure => figure.Id(assessment.Question.Indicator.Id))];
            foreach ((string name, double value) in assessment.NamedNumbers().Where(number => double.IsFinite(number.Value)))
            {
                _ = numbers.Computed(
                    VerdictId.Of(assessment.Question, name).ToString(),
                    value,
                    $"{name} of the judgement of target {assessment.Question.Rule.Id}, by {assessment.Method}.",
                    figures);
            }
        }
    }
}
