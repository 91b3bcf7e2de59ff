using System.Text.Json;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Cites the retrievals that figures come from.</summary>
internal sealed class CitationBuilder(IReadOnlyDictionary<long, SnapshotOriginRow> origins)
{
    private readonly Dictionary<long, SourceCitation> _citations =
        origins.ToDictionary(pair => pair.Key, pair => Cite(pair.Value));

    /// <summary>The retrievals behind the figures, each once, by table and moment.</summary>
    public IReadOnlyList<SourceCitation> Of(IEnumerable<FigureRow> rows) =>
    [
        .. rows.DistinctBy(row => row.SnapshotId)
            .OrderBy(row => origins[row.SnapshotId].TableId, StringComparer.Ordinal)
            .ThenBy(row => origins[row.SnapshotId].RetrievedAt)
            .Select(row => row.EstimateKindId == (long)EstimateKind.Synthetic
                ? _citations[row.SnapshotId] with { IsFictitious = true }
                : _citations[row.SnapshotId]),
    ];

    /// <summary>The archive folder of a retrieval.</summary>
    public string PathOf(long snapshotId) => origins[snapshotId].Path;

    /// <summary>Day of the newest retrieval behind the figures, in UTC; null when there are none.</summary>
    public DateOnly? NewestDay(IEnumerable<FigureRow> rows) =>
        rows.Select(row => (long?)origins[row.SnapshotId].RetrievedAt).Max() is { } seconds ? DayOf(seconds) : null;

    private static SourceCitation Cite(SnapshotOriginRow row) => new(
        row.TableId,
        row.Producer,
        row.Title,
        row.Citation,
        row.Url,
        row.Licence,
        DayOf(row.RetrievedAt),
        row.Extent,
        JsonSerializer.Deserialize<string[]>(row.Reconstructed) ?? [],
        row.Path,
        row.ContentDigest);

    private static DateOnly DayOf(long unixSeconds) =>
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(unixSeconds).UtcDateTime);
}
