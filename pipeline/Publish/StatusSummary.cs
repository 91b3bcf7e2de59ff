using Monitoring.Pipeline.Assess;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Turns assessments into the status that pages show.</summary>
internal static class StatusSummary
{
    // The least favourable first. "Not assessed" stands before every good word: a summary never sounds better than its
    // weakest part, and what could not be judged is no support for what could.
    private static readonly StatusWord[] _leastFavourableFirst =
    [
        StatusWord.Worsening, StatusWord.Declined, StatusWord.NoDetectableChange, StatusWord.HeldTooCoarse, StatusWord.HeldUndecided,
        StatusWord.NotAssessed, StatusWord.BaselineOnly, StatusWord.IndicativeAbove, StatusWord.IndicativeBelow,
        StatusWord.ImprovingTooSlow, StatusWord.OnTrack, StatusWord.HeldProven, StatusWord.TargetMet,
    ];

    /// <summary>The status of one assessment.</summary>
    public static StatusMark Of(Assessment assessment, Labels labels) => Of([assessment], labels);

    /// <summary>A status for which nothing was asked.</summary>
    public static StatusMark Of(NoVerdictReason reason) => new(StatusWord.NotAssessed, [Reason(reason)]);

    /// <summary>A fair summary: the word of the weakest part, the reasons of parts without a judgement when that is it, and the parts.</summary>
    /// <param name="assessments">At least one.</param>
    /// <param name="labels">Words for pages.</param>
    public static StatusMark Of(IReadOnlyCollection<Assessment> assessments, Labels labels)
    {
        StatusWord word = assessments.Select(assessment => WordOf(assessment.Status)).MinBy(one => Array.IndexOf(_leastFavourableFirst, one));
        List<Assessment> weakest = [.. assessments.Where(assessment => WordOf(assessment.Status) == word)];
        return new StatusMark(
            word,
            [.. weakest.SelectMany(assessment => assessment.Reasons).Distinct().OrderBy(reason => reason.Kind).Select(Reason)])
        {
            Flags = [.. weakest.SelectMany(assessment => assessment.Flags).Distinct().Order().Select(FlagOf)],
            ComparedWith = weakest
                .Select(assessment => assessment.Question.Rule.BenchmarkCode)
                .FirstOrDefault(code => code is not null) is { } benchmark ? labels.ScopeName(benchmark) : string.Empty,
            Parts = weakest.Count == assessments.Count ? [] : [.. assessments.Select(assessment => Part(assessment, labels))],
        };
    }

    /// <summary>A reason as pages give it.</summary>
    public static StatusReason Reason(NoVerdictReason reason) => new(Enum.Parse<StatusReasonKind>(reason.Kind.ToString()), reason.Year);

    private static StatusPart Part(Assessment assessment, Labels labels) => new(
        labels.ScopeName(assessment.Question.Scope),
        labels.Population(assessment.Question.Population.Id),
        WordOf(assessment.Status));

    // Both sides name their words alike; a test holds them to it.
    private static StatusWord WordOf(AssessmentStatus status) => Enum.Parse<StatusWord>(status.ToString());

    private static StatusNote FlagOf(VerdictFlag flag) => Enum.Parse<StatusNote>(flag.ToString());
}
