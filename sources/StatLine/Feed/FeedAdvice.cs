namespace Monitoring.Sources.StatLine.Feed;

/// <summary>What a reader of an error is told to do, which differs from one kind of feed to another.</summary>
/// <param name="NotAllowed">When the host refuses us (401, 403).</param>
/// <param name="NotFound">When the host does not have what was asked.</param>
public sealed record FeedAdvice(string NotAllowed, string NotFound)
{
    /// <summary>That of StatLine, which is open to everybody.</summary>
    public static FeedAdvice StatLine { get; } = new(
        "Check the address, the network between here and the provider, and the clock and certificates of this machine.",
        "Check the id, whose capitals count, and the host: tables of RIVM and other third parties stand on dataderden.cbs.nl, those of CBS itself on opendata.cbs.nl.");

    /// <summary>That of a Swing portal.</summary>
    /// <param name="keyVariable">Environment variable that should hold the key.</param>
    /// <param name="hasKey">True when it does.</param>
    public static FeedAdvice Swing(string keyVariable, bool hasKey) => new(
        hasKey
            ? $"The portal does not accept the key in the environment variable {keyVariable}: ask its owner whether it still holds, and for which tables."
            : $"The portal wants a key and none is set: ask its owner for one and put it into the environment variable {keyVariable}.",
        "Check the root and the query of this table in the settings; capitals count.");
}
