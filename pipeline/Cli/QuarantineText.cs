using System.Globalization;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>Tells of quarantined rows and decisions, as text or for a JSON document.</summary>
internal static class QuarantineText
{
    /// <summary>One row or cell in two lines.</summary>
    public static IEnumerable<string> Lines(QuarantineRow row, QuarantineView view)
    {
        yield return $"{row.Entry}  {row.Source} {row.Dataset}  {StateWords(row, view)}";
        yield return FormattableString.Invariant($"  {row.Reason}; column {row.Column}, {row.File} row {row.RowNumber}");
    }

    /// <summary>Everything about one row or cell.</summary>
    public static IEnumerable<string> Details(QuarantineRow row, QuarantineView view)
    {
        yield return $"entry       {row.Entry}  {StateWords(row, view)}";
        yield return $"dataset     {row.Source} {row.Dataset}";
        yield return $"file        {row.Snapshot}/{row.File}";
        yield return FormattableString.Invariant($"place       row {row.RowNumber}, column {row.Column}; {row.Place}");
        yield return $"text        \"{row.Published}\" as published";
        yield return $"reason      {row.Reason}";
        yield return $"suggestion  {row.Suggestion}";
        yield return $"possible    {(row.CanBeAccepted == 1 ? "accept, " : string.Empty)}correct, reject";
        foreach (StandingDecision decision in view.Decisions.Where(one =>
            string.Equals(one.Decision.Entry, row.Entry, StringComparison.Ordinal) && string.Equals(one.Decision.Dataset, row.Dataset, StringComparison.Ordinal)))
        {
            yield return $"decision    {Sentence(decision)}";
        }
    }

    /// <summary>A decision in one line.</summary>
    public static string Sentence(StandingDecision standing)
    {
        QuarantineDecision decision = standing.Decision;
        string replacement = decision.Replacement.Length == 0 ? string.Empty : $" to {decision.Replacement}";
        string until = decision.Until is { } day ? $", until {Day(day)}" : string.Empty;
        return $"{Moment(decision)} {decision.By}: {VerbWords(decision.Verb)}{replacement}{until}, because {decision.Why} ({StateWords(standing.State)})";
    }

    /// <summary>A decision that lapsed, with what it was about.</summary>
    public static string LapsedLine(StandingDecision standing) =>
        $"{standing.Decision.Entry}  {standing.Decision.Source} {standing.Decision.Dataset}  \"{standing.Decision.Published.Trim()}\" in {standing.Decision.Column}: {Sentence(standing)}";

    /// <summary>A row or cell for a JSON document.</summary>
    public static object Document(QuarantineRow row, QuarantineView view) => new
    {
        entry = row.Entry,
        source = row.Source,
        dataset = row.Dataset,
        snapshot = row.Snapshot,
        file = row.File,
        row = row.RowNumber,
        column = row.Column,
        place = row.Place,
        subject = Enum.Parse<Normalise.RejectionSubject>(row.Subject),
        published = row.Published,
        reason = row.Reason,
        suggestion = row.Suggestion,
        canBeAccepted = row.CanBeAccepted == 1,
        open = row.IsOpen,
        decision = view.On(row) is { } decision ? Document(decision) : null,
    };

    /// <summary>A decision for a JSON document.</summary>
    public static object Document(StandingDecision standing) => new
    {
        entry = standing.Decision.Entry,
        source = standing.Decision.Source,
        dataset = standing.Decision.Dataset,
        place = standing.Decision.Place,
        column = standing.Decision.Column,
        published = standing.Decision.Published,
        verb = standing.Decision.Verb,
        replacement = standing.Decision.Replacement.Length == 0 ? null : standing.Decision.Replacement,
        at = Moment(standing.Decision),
        by = standing.Decision.By,
        why = standing.Decision.Why,
        until = standing.Decision.Until is { } day ? Day(day) : null,
        state = standing.State,
    };

    private static string StateWords(QuarantineRow row, QuarantineView view) => (row.IsOpen, view.On(row)) switch
    {
        (false, { Decision.Verb: DecisionVerb.Withdraw }) =>
            $"{VerbWords(Enum.Parse<DecisionVerb>(row.Decision!))}; taken back, the next import opens it again",
        (true, { } waiting) => $"{VerbWords(waiting.Decision.Verb)}; the next import carries it out",
        (true, null) => "open",
        _ => VerbWords(Enum.Parse<DecisionVerb>(row.Decision!)),
    };

    private static string VerbWords(DecisionVerb verb) => verb switch
    {
        DecisionVerb.Accept => "accepted",
        DecisionVerb.Correct => "corrected",
        DecisionVerb.Reject => "rejected",
        DecisionVerb.Withdraw => "decision taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "Not a decision."),
    };

    private static string StateWords(DecisionState state) => state switch
    {
        DecisionState.InForce => "carried out",
        DecisionState.Waiting => "the next import carries it out",
        DecisionState.Replaced => "a later decision took its place",
        DecisionState.Withdrawn => "taken back since",
        DecisionState.Expired => "lapsed: its last day has passed",
        DecisionState.NoLongerMatches => "lapsed: the source no longer has this text there",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    private static string Moment(QuarantineDecision decision) => FigureWords.Moment(decision.At.ToUnixTimeSeconds());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
