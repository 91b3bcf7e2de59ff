using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>Tells which assessments changed, as text or as JSON.</summary>
internal static class AssessmentText
{
    /// <summary>A status in English words: <c>improving too slow</c>; "not asked" where there is none.</summary>
    public static string StatusWords(string? status) => status switch
    {
        null => "not asked",
        nameof(AssessmentStatus.NotAssessed) => "not to be assessed",
        _ => string.Concat(status.Select((letter, index) =>
            char.IsUpper(letter) ? (index == 0 ? string.Empty : " ") + char.ToLowerInvariant(letter) : letter.ToString())),
    };

    /// <summary>Writes text for people: each changed status with its reasons, and how many others have new figures behind them.</summary>
    public static void WriteText(RunConsole console, IReadOnlyList<AssessmentChange> changes, int assessed, bool isPlan)
    {
        List<AssessmentChange> flips = [.. changes.Where(change => change.IsFlip)];
        foreach (AssessmentChange flip in flips)
        {
            AssessmentKey key = flip.Key;
            console.Result(
                $"{key.Rule} of {key.Indicator}, {key.Scope}, {key.Population}: {StatusWords(flip.Before?.Status)} -> {StatusWords(flip.After?.Status)}");
            foreach (string reason in AssessmentDifference.Of(flip))
            {
                console.Result($"  {reason}");
            }
        }

        string would = isPlan ? "would change" : "changed";
        console.Result(FormattableString.Invariant(
            $"{assessed} assessment(s): {flips.Count} {would} status, {changes.Count - flips.Count} kept their status with something else behind it, {assessed - changes.Count(change => change.After is not null)} stayed as they were."));
    }

    /// <summary>Changes for a JSON document.</summary>
    public static IEnumerable<object> Documents(IReadOnlyList<AssessmentChange> changes) => changes.Select(change => new
    {
        rule = change.Key.Rule,
        indicator = change.Key.Indicator,
        scope = change.Key.Scope,
        population = change.Key.Population,
        statusChanged = change.IsFlip,
        before = change.Before?.Status,
        after = change.After?.Status,
        why = AssessmentDifference.Of(change),
    });
}
