namespace Monitoring.Pipeline.Normalise;

/// <summary>The beginning of a text from outside, short enough for a list that people read.</summary>
internal static class Excerpt
{
    private const string Ellipsis = "…";

    /// <summary>The text itself when it is short enough, else its beginning with an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">Most characters to keep, the ellipsis not counted.</param>
    public static string Of(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // Half a surrogate pair is no text.
        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text.AsSpan(0, end), Ellipsis);
    }
}
