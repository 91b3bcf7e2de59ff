using System.Text;
using Monitoring.Sources.StatLine.Feed;

namespace Monitoring.Sources.Swing;

/// <summary>Makes the connection over which a Swing portal is asked.</summary>
public static class SwingHttp
{
    /// <summary>Header in which a portal wants its key; the key stands nowhere else.</summary>
    public const string KeyHeader = "apikey";

    /// <summary>
    /// A client like that of a StatLine feed, which follows no redirect, so that the key reaches the configured host only.
    /// The caller disposes it.
    /// </summary>
    /// <param name="options">The portal.</param>
    /// <param name="key">Its key; empty to ask without one.</param>
    /// <exception cref="ArgumentException">The key is none; the message does not repeat it.</exception>
    public static HttpClient Create(StatLineFeedOptions options, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!IsKey(key))
        {
            throw new ArgumentException("The key holds blanks or characters that no header has.", nameof(key));
        }

        HttpClient client = StatLineHttp.Create(options);
        if (key.Length > 0)
        {
            client.DefaultRequestHeaders.Add(KeyHeader, key);
        }

        return client;
    }

    /// <summary>True when a text can be sent as a key; true for an empty one.</summary>
    public static bool IsKey(string key) => Ascii.IsValid(key) && !key.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
}
