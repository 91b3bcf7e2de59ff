using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.PortalCsv;

/// <summary>A table as the StatLine portal exports it to CSV: titles instead of keys.</summary>
/// <remarks>
/// Members are keyed by their title as published, topics by their path of titles. An export says nothing of the
/// table's id, which is that of the dataset, nor when it was modified.
/// </remarks>
public sealed record PortalCsvTable : PublishedTable
{
    private readonly PortalCsvHeader _header;

    private PortalCsvTable(
        Snapshot snapshot,
        PortalCsvHeader header,
        IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> dimensions)
        : base(
            snapshot,
            DatasetName.TableOf(snapshot.Id.Dataset),
            header.Title.Length > 0 ? header.Title : snapshot.Origin.Title,
            Modified: "",
            snapshot.Origin.Reconstructed.Count > 0,
            header.Columns,
            dimensions,
            SchemaDigest.Of(header.Columns, dimensions))
    {
        _header = header;
        DecimalMark = header.DecimalMark;
    }

    /// <inheritdoc/>
    public override PublishedRowReader OpenRows() => new PortalCsvRowReader(Snapshot, _header);

    /// <summary>True for a file that can only be such an export.</summary>
    internal static bool IsExport(SnapshotFile file) =>
        SnapshotNames.Plain(file.Name).EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the header, and once all rows: only they say which members the dimensions have.</summary>
    /// <exception cref="SourceLayoutException">The file is not such an export; names line and column.</exception>
    internal static PortalCsvTable Open(Snapshot snapshot)
    {
        using PortalCsvLines lines = new(snapshot);
        PortalCsvHeader header = PortalCsvHeader.Read(lines);
        PortalCsvRows rows = new(lines, header);
        List<OrderedDictionary<string, DimensionMember>> members = [.. header.RowDimensions.Select(_ =>
            new OrderedDictionary<string, DimensionMember>(StringComparer.Ordinal))];
        while (rows.Read())
        {
            for (int cell = 0; cell < members.Count; cell++)
            {
                string text = lines.Text(cell);
                members[cell].TryAdd(text.TrimEnd(' '), new DimensionMember(text, text.Trim(' ')));
            }
        }

        Dictionary<string, IReadOnlyList<DimensionMember>> dimensions = new(StringComparer.Ordinal);
        for (int cell = 0; cell < members.Count; cell++)
        {
            dimensions.Add(header.RowDimensions[cell].Key, [.. members[cell].Values]);
        }

        foreach ((PublishedColumn column, string member) in header.FixedMembers)
        {
            dimensions.Add(column.Key, [new DimensionMember(member, member)]);
        }

        return new PortalCsvTable(snapshot, header, dimensions);
    }
}
