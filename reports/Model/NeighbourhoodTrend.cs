namespace Monitoring.Reports.Model;

/// <summary>One small multiple.</summary>
/// <param name="Area">The neighbourhood.</param>
/// <param name="Segments">Its measurements, cut at breaks.</param>
public sealed record NeighbourhoodTrend(AreaLabel Area, IReadOnlyList<IReadOnlyList<TrendPoint>> Segments);
