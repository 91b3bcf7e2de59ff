namespace Monitoring.Sources.StatLine;

/// <summary>Text from a file, made fit for one line of an error message.</summary>
internal static class StatLineErrorText
{
    private const int Longest = 160;

    internal static string Shorten(string text)
    {
        string line = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "…");
    }
}
