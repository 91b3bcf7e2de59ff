using System.Net;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Makes the connection over which a feed is retrieved.</summary>
public static class StatLineHttp
{
    /// <summary>More than this many requests at a time would not be fair use of a free service.</summary>
    internal const int Connections = 4;

    // A night's run is shorter; a resident program notices within this time that a host has moved.
    private static readonly TimeSpan _connectionLifetime = TimeSpan.FromMinutes(10);

    /// <summary>
    /// A client that follows no redirect, keeps compressed bytes compressed, checks certificates as the system does,
    /// and uses four connections at most. The caller disposes it.
    /// </summary>
    public static HttpClient Create(StatLineFeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = !options.Root.IsLoopback,
            ConnectTimeout = options.ConnectTimeout,
            MaxConnectionsPerServer = Connections,
            PooledConnectionLifetime = _connectionLifetime,
        };

        // Each request has a timeout of its own that also covers its body.
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
