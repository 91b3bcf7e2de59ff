using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Publish;

/// <summary>How the retrievals behind a report were received.</summary>
/// <param name="Deliveries">The newest retrieval of each dataset.</param>
/// <param name="Rejections">What of them waits in quarantine.</param>
/// <param name="UnmappedTopics">Their topics without an indicator.</param>
internal sealed record DeliveryFacts(
    IReadOnlyList<DeliveryRow> Deliveries,
    IReadOnlyList<RejectionRow> Rejections,
    IReadOnlyList<UnmappedTopicRow> UnmappedTopics)
{
    /// <summary>What of them could not be read, row by row and cell by cell.</summary>
    public IReadOnlyList<QuarantineRow> Quarantine { get; init; } = [];

    /// <summary>What people decided of such rows, oldest first.</summary>
    public IReadOnlyList<DecisionRow> Decisions { get; init; } = [];

    /// <summary>Facts of nothing.</summary>
    public static DeliveryFacts None { get; } = new([], [], []);

    /// <summary>Reads them as they were known.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static DeliveryFacts Read(SqliteConnection connection, DateTimeOffset? asOf) => new(
        QualityStore.Deliveries(connection, asOf),
        QualityStore.Rejections(connection, asOf),
        QualityStore.UnmappedTopics(connection, asOf))
    {
        Quarantine = QuarantineStore.Newest(connection, asOf),
        Decisions = ManualRecordStore.Decisions(connection, asOf),
    };
}
