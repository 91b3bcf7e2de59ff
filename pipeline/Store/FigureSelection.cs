using System.Text.Json;

namespace Monitoring.Pipeline.Store;

/// <summary>Which figures are read: areas and a moment, not the whole store, which may hold a country.</summary>
/// <param name="AreaCodes">The areas; null for all of them.</param>
/// <param name="AsOf">As known at this moment; null for what is known now.</param>
internal sealed record FigureSelection(IReadOnlyCollection<string>? AreaCodes, DateTimeOffset? AsOf)
{
    /// <summary>Every area, as known now.</summary>
    public static FigureSelection All { get; } = new(null, null);

    /// <summary>The areas as a JSON list; null for all.</summary>
    public string? Areas => AreaCodes is null ? null : JsonSerializer.Serialize(AreaCodes);

    /// <summary>The moment in Unix seconds; beyond every moment for what is known now.</summary>
    public long KnownAt => AsOf?.ToUnixTimeSeconds() ?? long.MaxValue;
}
