using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Store;

/// <summary>Records which retrievals were read, how, and what could not be read of them.</summary>
internal static class SnapshotStore
{
    /// <summary>Most characters of a published text that are kept for people to read.</summary>
    public const int MaximumPublishedLength = 200;

    /// <summary>The newest retrieval of a dataset that was read; null when none was.</summary>
    public static SnapshotRow? Newest(SqliteConnection connection, string sourceId, string dataset) =>
        connection.QuerySingleOrDefault<SnapshotRow>(
            """
            SELECT n.snapshot_id AS SnapshotId, n.path AS Path, n.retrieved_at AS RetrievedAt,
                   n.reading AS Reading, n.state AS State
            FROM snapshot n
            JOIN vintage v ON v.vintage_id = n.vintage_id
            JOIN source s ON s.source_id = v.source_id
            WHERE s.name = @sourceId AND n.dataset = @dataset
            ORDER BY n.retrieved_at DESC, n.snapshot_id DESC
            LIMIT 1;
            """,
            new { sourceId, dataset });

    /// <summary>Writes the record of a retrieval, or brings the one of an earlier reading up to date; gives its key.</summary>
    public static long Save(SqliteTransaction transaction, PublishedTable table, SnapshotRecord record)
    {
        SqliteConnection connection = transaction.Connection!;
        Snapshot snapshot = table.Snapshot;
        _ = connection.Execute(
            """
            INSERT INTO snapshot (vintage_id, dataset, retrieved_at, content_digest, path, producer, title, citation, url, licence,
                                  extent, reconstructed, provider_modified, schema_fingerprint, reading, rows_read, state)
            VALUES (@VintageId, @Dataset, @retrievedAt, @digest, @path, @Producer, @Title, @Citation, @Url, @Licence,
                    @Extent, @reconstructed, @modified, @fingerprint, @Reading, @RowsRead, @State)
            ON CONFLICT (path) DO UPDATE
            SET reading = excluded.reading, rows_read = excluded.rows_read, state = excluded.state;
            """,
            new
            {
                record.VintageId,
                snapshot.Id.Dataset,
                retrievedAt = snapshot.Id.RetrievedAt.ToUnixTimeSeconds(),
                digest = snapshot.Id.ContentDigest,
                path = snapshot.Id.RelativePath,
                snapshot.Origin.Producer,
                snapshot.Origin.Title,
                snapshot.Origin.Citation,
                snapshot.Origin.Url,
                snapshot.Origin.Licence,
                snapshot.Origin.Extent,
                reconstructed = JsonSerializer.Serialize(snapshot.Origin.Reconstructed),
                modified = table.Modified,
                fingerprint = table.SchemaFingerprint,
                record.Reading,
                record.RowsRead,
                record.State,
            },
            transaction);
        return connection.ExecuteScalar<long>(
            "SELECT snapshot_id FROM snapshot WHERE path = @path;", new { path = snapshot.Id.RelativePath }, transaction);
    }

    /// <summary>Writes the files and columns that locators point into.</summary>
    public static void SaveDescription(
        SqliteTransaction transaction, long snapshotId, PublishedTable table, IReadOnlySet<int> mappedColumns)
    {
        SqliteConnection connection = transaction.Connection!;
        _ = connection.Execute(
            """
            INSERT INTO snapshot_file (snapshot_id, file_index, name, sha256, size)
            VALUES (@snapshotId, @index, @Name, @Sha256, @Size)
            ON CONFLICT DO NOTHING;
            """,
            table.Snapshot.Origin.Files.Select((file, index) => new { snapshotId, index, file.Name, file.Sha256, file.Size }),
            transaction);
        _ = connection.Execute(
            """
            INSERT INTO snapshot_column (snapshot_id, column_number, column_key, title, role)
            VALUES (@snapshotId, @number, @Key, @Title, @role)
            ON CONFLICT DO UPDATE SET role = excluded.role WHERE role <> excluded.role;
            """,
            table.Columns.Select((column, number) => new
            {
                snapshotId,
                number,
                column.Key,
                column.Title,
                role = RoleOf(column, mappedColumns.Contains(number)),
            }),
            transaction);
    }

    /// <summary>Replaces the topics that rows name and no catalogue line maps.</summary>
    public static void SaveUnmappedTopics(SqliteTransaction transaction, long snapshotId, IEnumerable<string> topics)
    {
        SqliteConnection connection = transaction.Connection!;
        _ = connection.Execute("DELETE FROM snapshot_topic WHERE snapshot_id = @snapshotId;", new { snapshotId }, transaction);
        _ = connection.Execute(
            "INSERT INTO snapshot_topic (snapshot_id, topic) VALUES (@snapshotId, @topic);",
            topics.Order(StringComparer.Ordinal).Select(topic => new { snapshotId, topic }),
            transaction);
    }

    /// <summary>Replaces the quarantined rows of a retrieval.</summary>
    public static void SaveRejections(SqliteTransaction transaction, long snapshotId, IEnumerable<Rejection> rejections)
    {
        SqliteConnection connection = transaction.Connection!;
        _ = connection.Execute("DELETE FROM quarantine WHERE snapshot_id = @snapshotId;", new { snapshotId }, transaction);
        _ = connection.Execute(
            """
            INSERT INTO quarantine (snapshot_id, file_index, row_number, column_number, is_whole_row,
                                    published, reason, suggestion, entry, place, subject, can_be_accepted, decision)
            VALUES (@snapshotId, @FileIndex, @RowNumber, @ColumnNumber, @isWholeRow,
                    @published, @Reason, @Suggestion, @Entry, @Place, @subject, @canBeAccepted, @decision);
            """,
            rejections.Select(rejection => new
            {
                snapshotId,
                rejection.Locator.FileIndex,
                rejection.Locator.RowNumber,
                rejection.ColumnNumber,
                isWholeRow = rejection.IsWholeRow ? 1 : 0,
                published = Excerpt.Of(rejection.Published, MaximumPublishedLength),
                rejection.Reason,
                rejection.Suggestion,
                rejection.Entry,
                rejection.Place,
                subject = rejection.Subject.ToString(),
                canBeAccepted = rejection.CanBeAccepted ? 1 : 0,
                decision = rejection.Decision?.ToString(),
            }),
            transaction);
    }

    private static string RoleOf(PublishedColumn column, bool isMapped) => column.Kind switch
    {
        not PublishedColumnKind.Topic => "dimension",
        _ when isMapped => "indicator",
        _ when string.Equals(column.DataType, "String", StringComparison.Ordinal) => "text",
        _ => "unmapped",
    };
}
