using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
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

    /// <summary>The status of an indicator of which nothing is asked.</summary>
    /// <param name="isNeutral">True when neither direction is better.</param>
    public static StatusMark WithoutTarget(bool isNeutral) => new(
        StatusWord.NoTarget,
        [
            new StatusReason(StatusReasonKind.NoTarget),
            .. isNeutral ? [new StatusReason(StatusReasonKind.NeutralDirection)] : Array.Empty<StatusReason>(),
        ]);

    /// <summary>A fair summary: the word of the weakest part, the reasons of parts without a judgement when that is it, and the parts.</summary>
    /// <param name="assessments">At least one.</param>
    /// <param name="labels">Words for pages.</param>
    public static StatusMark Of(IReadOnlyCollection<Assessment> assessments, Labels labels)
    {
        StatusWord word = assessments.Select(assessment => WordOf(assessment.Status)).MinBy(one => Array.IndexOf(_leastFavourableFirst, one));
        List<Assessment> weakest = [.. assessments.Where(assessment => WordOf(assessment.Status) == word)];
        return new StatusMark(
            word,
            [
                .. weakest.SelectMany(assessment => assessment.Reasons.Select(reason => (reason.Kind, Shown: Reason(reason, assessment.Question.Rule), assessment.Question)))
                    .GroupBy(reason => (reason.Kind, reason.Shown), reason => reason.Question)
                    .OrderBy(reason => reason.Key.Kind)
                    .Select(reason => reason.Count() == weakest.Count
                        ? reason.Key.Shown
                        : reason.Key.Shown with { About = About([.. reason], weakest, labels) }),
            ])
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

    /// <summary>A reason of a target: it says whether its baseline is one that we assume.</summary>
    public static StatusReason Reason(NoVerdictReason reason, TargetRule rule) => Reason(reason) with
    {
        IsAssumed = rule.BaselineIsAssumed && rule.BaselineYear == reason.Year
            && reason.Kind is NoVerdictReasonKind.BaselineYearMissing or NoVerdictReasonKind.BaselineInEventYear,
    };

    // Only what tells the judgements apart: the target where there are several, the area, the people.
    private static string About(IReadOnlyList<AssessmentQuestion> asked, List<Assessment> all, Labels labels)
    {
        bool hasTargets = all.Select(one => one.Question.Rule.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        bool hasAreas = all.Select(one => one.Question.Scope).Distinct(StringComparer.Ordinal).Count() > 1;
        bool hasPopulations = all.Select(one => one.Question.Population.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        return string.Join("; ", asked
            .Select(question => string.Join(
                ", ",
                (string[])
                [
                    .. hasTargets ? [labels.Text(question.Rule.Title)] : Array.Empty<string>(),
                    .. hasAreas ? [labels.ScopeName(question.Scope)] : Array.Empty<string>(),
                    .. hasPopulations ? [labels.Population(question.Population.Id).Title] : Array.Empty<string>(),
                ]))
            .Distinct(StringComparer.Ordinal));
    }

    private static StatusPart Part(Assessment assessment, Labels labels) => new(
        labels.ScopeName(assessment.Question.Scope),
        labels.Population(assessment.Question.Population.Id),
        WordOf(assessment.Status));

    // Both sides name their words alike; a test holds them to it.
    private static StatusWord WordOf(AssessmentStatus status) => Enum.Parse<StatusWord>(status.ToString());

    private static StatusNote FlagOf(VerdictFlag flag) => Enum.Parse<StatusNote>(flag.ToString());
}
