namespace Monitoring.Sources.StatLine.Feed;

/// <summary>One dimension of a table with its codes as published.</summary>
/// <param name="Column">Its column, which is also the name of its entity set.</param>
/// <param name="RawKeys">Its codes with their padding: the only form that a filter finds.</param>
internal sealed record FeedDimension(FeedDimensionColumn Column, IReadOnlyList<string> RawKeys)
{
    /// <summary>A code as published; null when the dimension does not have it.</summary>
    internal string? RawKeyOf(string code) =>
        RawKeys.FirstOrDefault(raw => raw.AsSpan().TrimEnd(' ').SequenceEqual(code));

    /// <summary>The condition that is true for one code, as published.</summary>
    internal string IsExactly(string rawKey) =>
        $"{Column.Key} eq '{rawKey.Replace("'", "''", StringComparison.Ordinal)}'";
}
