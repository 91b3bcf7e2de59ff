using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>One StatLine table as a snapshot holds it.</summary>
public sealed record StatLineTable : PublishedTable
{
    private readonly StatLinePages _pages;

    private StatLineTable(Snapshot snapshot, StatLineMetadata metadata)
        : base(
            snapshot,
            metadata.TableId,
            metadata.Title,
            metadata.Modified,
            snapshot.Origin.Reconstructed.Count > 0,
            metadata.Columns,
            metadata.Dimensions,
            SchemaDigest.Of(metadata.Columns, metadata.Dimensions))
    {
        MarginDimension = metadata.Dimensions
            .Where(dimension => StatLineMargins.IsDimension(dimension.Key, dimension.Value.Select(member => member.Key)))
            .Select(dimension => dimension.Key)
            .FirstOrDefault(string.Empty);
        _pages = StatLinePages.Find(snapshot, MarginDimension.Length > 0);
    }

    /// <inheritdoc/>
    public override PublishedRowReader OpenRows() => OpenRows(PageBuffer.UsualSize);

    /// <summary>Reads the description of a table.</summary>
    /// <exception cref="SourceLayoutException">The files are not in the shape that StatLine serves.</exception>
    internal static StatLineTable Open(Snapshot snapshot) =>
        new(snapshot, StatLineMetadata.Read(snapshot));

    /// <summary>Opens the rows through buffers of another size.</summary>
    internal StatLineRowReader OpenRows(int bufferSize) => new(this, _pages, bufferSize);
}
