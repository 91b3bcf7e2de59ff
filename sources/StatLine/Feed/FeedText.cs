using System.Text;
using System.Text.Json;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The text of a token.</summary>
internal static class FeedText
{
    /// <summary>The text of a string or the literal of a number; null when it is broken.</summary>
    internal static string? Of(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // How the reader reports half a surrogate pair, or bytes that are not UTF-8.
            return null;
        }
    }
}
