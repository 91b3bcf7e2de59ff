using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads stored figures as the sources gave them at a moment, those included that a newer edition withholds.</summary>
internal static class FigureStore
{
    private const string Columns =
        """
        SELECT i.name AS Indicator, a.code AS AreaCode, a.division_year AS DivisionYear,
               o.reference_year AS ReferenceYear, p.name AS Population, s.name AS SourceId, v.name AS TableId,
               o.value AS Value, o.lower AS Lower, o.upper AS Upper, o.sample_size AS SampleSize,
               o.estimate_kind_id AS EstimateKindId, o.quality_label_id AS QualityLabelId,
               o.missing_reason_id AS MissingReasonId, o.known_from AS KnownFrom, o.known_to AS KnownTo,
               o.snapshot_id AS SnapshotId, o.file_index AS FileIndex, f.name AS FileName,
               o.row_number AS RowNumber, o.row_id AS RowId, c.column_key AS ColumnKey, o.column_number AS ColumnNumber
        FROM observation o
        JOIN indicator i ON i.indicator_id = o.indicator_id
        JOIN area a ON a.area_id = o.area_id
        JOIN population p ON p.population_id = o.population_id
        JOIN vintage v ON v.vintage_id = o.vintage_id
        JOIN source s ON s.source_id = v.source_id
        JOIN snapshot_file f ON f.snapshot_id = o.snapshot_id AND f.file_index = o.file_index
        JOIN snapshot_column c ON c.snapshot_id = o.snapshot_id AND c.column_number = o.column_number

        """;

    private const string Known = Columns + "WHERE o.known_from <= @knownAt AND (o.known_to IS NULL OR o.known_to > @knownAt);";

    /// <summary>Every figure as it was known at a moment.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">The moment; null for what is known now.</param>
    public static IReadOnlyList<FigureRow> Load(SqliteConnection connection, DateTimeOffset? asOf) =>
        [.. connection.Query<FigureRow>(Known, new { knownAt = Moment(asOf) }, buffered: false)];

    /// <summary>Figures that a source has taken back or replaced since.</summary>
    public static IReadOnlyList<FigureRow> LoadClosed(SqliteConnection connection) =>
        [.. connection.Query<FigureRow>(Columns + "WHERE o.known_to IS NOT NULL;", buffered: false)];

    /// <summary>The retrievals that were read, by key.</summary>
    public static IReadOnlyDictionary<long, SnapshotOriginRow> Origins(SqliteConnection connection) =>
        connection.Query<SnapshotOriginRow>(
            """
            SELECT n.snapshot_id AS SnapshotId, v.name AS TableId, n.retrieved_at AS RetrievedAt,
                   n.content_digest AS ContentDigest, n.path AS Path, n.producer AS Producer, n.title AS Title,
                   n.citation AS Citation, n.url AS Url, n.licence AS Licence, n.extent AS Extent,
                   n.reconstructed AS Reconstructed
            FROM snapshot n JOIN vintage v ON v.vintage_id = n.vintage_id;
            """).ToDictionary(row => row.SnapshotId);

    /// <summary>Years in which an indicator has figures for an area, oldest first.</summary>
    public static IReadOnlyList<long> Years(SqliteConnection connection, string indicator, string areaCode) =>
    [
        .. connection.Query<long>(
            """
            SELECT DISTINCT o.reference_year
            FROM observation o
            JOIN indicator i ON i.indicator_id = o.indicator_id
            JOIN area a ON a.area_id = o.area_id
            WHERE i.name = @indicator AND a.code = @areaCode
            ORDER BY o.reference_year;
            """,
            new { indicator, areaCode }),
    ];

    private static long Moment(DateTimeOffset? asOf) => asOf?.ToUnixTimeSeconds() ?? long.MaxValue;
}
