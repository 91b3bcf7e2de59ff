namespace Monitoring.Pipeline.Disagreements;

/// <summary>Tells in a run's record what the catalogue does not explain, so that the list cannot grow unseen.</summary>
internal static class DisagreementWatch
{
    private const string Check = "disagreement";
    private const int PairsNamed = 3;

    /// <summary>Records the finding.</summary>
    public static void Report(RunJournal journal, DisagreementRegister register)
    {
        foreach (DisagreementProblem problem in register.Problems)
        {
            journal.Warn(
                Check,
                problem.Entry.Id,
                FormattableString.Invariant($"disagreements.csv, line {problem.Entry.Line}, {problem.Column}: {problem.What}. {problem.Action}"));
        }

        if (register.Unexplained.Count > 0)
        {
            journal.Warn(Check, "disagreements.csv", InWords(register.Unexplained));
        }
        else
        {
            journal.Passed(Check, "disagreements.csv", "every difference between sources is explained");
        }
    }

    /// <summary>The pairs that no entry explains, the first ones by name.</summary>
    public static string InWords(IReadOnlyList<FigureComparison> unexplained) => FormattableString.Invariant(
        $"{unexplained.Count} pair(s) of published figures differ by more than rounding and no line of disagreements.csv says why: {string.Join("; ", unexplained.Take(PairsNamed).Select(InWords))}{(unexplained.Count > PairsNamed ? "; and others" : string.Empty)}.");

    private static string InWords(FigureComparison pair) => FormattableString.Invariant(
        $"{pair.Used.Reference} = {pair.Used.Value} and {pair.Other.Reference} = {pair.Other.Value}");
}
