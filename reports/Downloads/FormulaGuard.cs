namespace Monitoring.Reports.Downloads;

/// <summary>Keeps a spreadsheet from running a text as a formula.</summary>
internal static class FormulaGuard
{
    /// <summary>The text, with an apostrophe before it when its first character would start a formula.</summary>
    public static string Text(string text) =>
        IsNeeded(text) ? "'" + text : text;

    /// <summary>True when the first character would start a formula.</summary>
    public static bool IsNeeded(string text) =>
        text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n');
}
