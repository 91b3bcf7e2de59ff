using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Store;

/// <summary>The only way from the store to what people see: figures that a newer edition withholds have lost their number.</summary>
/// <remarks>
/// The joins come in the order of the key (vintage, population, area), so that a few areas are found without looking at the
/// others, however many there are.
/// </remarks>
internal static class FigureStore
{
    private const string Shown =
        NewerEditionRule.Sql +
        """

        SELECT i.name AS Indicator, a.code AS AreaCode, a.division_year AS DivisionYear,
               o.reference_year AS ReferenceYear, q.name AS Population, s.name AS SourceId, v.name AS TableId,
               o.value AS Value, o.lower AS Lower, o.upper AS Upper, o.sample_size AS SampleSize,
               o.estimate_kind_id AS EstimateKindId, o.quality_label_id AS QualityLabelId,
               o.missing_reason_id AS MissingReasonId, o.known_from AS KnownFrom, o.known_to AS KnownTo,
               o.snapshot_id AS SnapshotId, o.file_index AS FileIndex, f.name AS FileName,
               o.row_number AS RowNumber, o.row_id AS RowId, c.column_key AS ColumnKey, o.column_number AS ColumnNumber,
               o.flags AS Flags, b.name AS WithheldBy
        FROM vintage v
        CROSS JOIN population q
        CROSS JOIN place l
        CROSS JOIN observation o ON o.vintage_id = v.vintage_id AND o.population_id = q.population_id AND o.area_id = l.area_id
        JOIN area a ON a.area_id = o.area_id
        JOIN indicator i ON i.indicator_id = o.indicator_id
        JOIN source s ON s.source_id = v.source_id
        JOIN snapshot_file f ON f.snapshot_id = o.snapshot_id AND f.file_index = o.file_index
        JOIN snapshot_column c ON c.snapshot_id = o.snapshot_id AND c.column_number = o.column_number
        LEFT JOIN withholding w ON w.vintage_id = o.vintage_id AND w.population_id = o.population_id AND w.area_id = o.area_id
                               AND w.reference_year = o.reference_year AND w.indicator_id = o.indicator_id
                               AND o.value IS NOT NULL
        LEFT JOIN vintage b ON b.vintage_id = w.because_vintage_id
        """;

    private const string Known = " WHERE o.known_from <= @knownAt AND (o.known_to IS NULL OR o.known_to > @knownAt);";

    private const string Replaced = " WHERE o.known_to <= @knownAt;";

    /// <summary>The figures selected; one that a newer edition withholds has lost its number here.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="rule">What is withheld, by the editions as they were known at the moment selected.</param>
    /// <param name="selection">Areas and moment.</param>
    public static IReadOnlyList<FigureRow> Load(SqliteConnection connection, NewerEditionRule rule, FigureSelection selection) =>
        Read(connection, Shown + Known, rule, selection);

    /// <summary>The figures that their source had replaced by the moment selected; one that a newer edition withholds has lost its number.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="rule">What is withheld.</param>
    /// <param name="selection">Areas and moment.</param>
    public static IReadOnlyList<FigureRow> LoadReplaced(SqliteConnection connection, NewerEditionRule rule, FigureSelection selection) =>
        Read(connection, Shown + Replaced, rule, selection);

    private static IReadOnlyList<FigureRow> Read(
        SqliteConnection connection, string sql, NewerEditionRule rule, FigureSelection selection) =>
    [
        .. connection.Query<FigureRow, FigureState, FigureRow>(
            sql,
            (row, state) => state.ApplyTo(row),
            rule.ParametersFor(selection),
            buffered: false,
            splitOn: nameof(FigureState.Flags))
            .Where(row => !selection.WithoutExamples || row.EstimateKindId != (long)EstimateKind.Synthetic),
    ];

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
            FROM vintage v
            CROSS JOIN population q
            CROSS JOIN area a
            CROSS JOIN observation o ON o.vintage_id = v.vintage_id AND o.population_id = q.population_id AND o.area_id = a.area_id
            JOIN indicator i ON i.indicator_id = o.indicator_id
            WHERE i.name = @indicator AND a.code = @areaCode
            ORDER BY o.reference_year;
            """,
            new { indicator, areaCode }),
    ];
}
