using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Cli;

/// <summary>Writes a catalogue problem as one line that editors can jump to.</summary>
internal static class ProblemText
{
    /// <summary>For example <c>goals.csv:3:horizon: error: '20x0' is not a year. Expected: ... Do: ...</c></summary>
    public static string Of(CatalogueProblem problem)
    {
        string line = problem.Line > 0 ? FormattableString.Invariant($":{problem.Line}") : string.Empty;
        string column = problem.Column.Length > 0 ? ":" + problem.Column : string.Empty;
        string severity = problem.IsError ? "error" : "warning";
        return $"{problem.File}{line}{column}: {severity}: {Sentence(problem.What)} Expected: {Sentence(problem.Expected)} {Sentence(problem.Action)}";
    }

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";
}
