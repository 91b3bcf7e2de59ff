namespace Monitoring.Sources;

/// <summary>One code of a dimension.</summary>
/// <param name="RawKey">The key as published, padding kept: the form a filter needs.</param>
/// <param name="Title">The provider's label.</param>
public sealed record DimensionMember(string RawKey, string Title)
{
    /// <summary>The key without padding: the form that is stored.</summary>
    public string Key { get; } = RawKey.TrimEnd(' ');
}
