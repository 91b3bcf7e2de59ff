namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The wanted members of one row.</summary>
internal sealed class FeedRow
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    /// <summary>The text of a member; empty when it is absent or null.</summary>
    internal string this[string member]
    {
        get => _members.GetValueOrDefault(member, "");
        set => _members[member] = value;
    }
}
