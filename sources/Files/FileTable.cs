using Monitoring.Sources.Snapshots;
using Monitoring.Sources.Swing;

namespace Monitoring.Sources.Files;

/// <summary>A table in a file that someone dropped, read by its declared layout.</summary>
/// <remarks>
/// Its columns are the areas, periods and people that the layout names, then the figures; what else the file has is read
/// with them or passed over. Columns go by their declared names.
/// </remarks>
public sealed record FileTable : PublishedTable
{
    // A portal's pages; nobody drops such a file.
    private const string PageEnding = ".json";

    private readonly Func<FileRowReader> _openRows;
    private readonly FileLayout _layout;
    private readonly FileContext _context;

    private FileTable(
        Snapshot snapshot,
        (Func<FileRowReader> OpenRows, FileLayout Layout, FileContext Context) file,
        IReadOnlyList<PublishedColumn> columns,
        IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> dimensions)
        : base(
            snapshot,
            DatasetName.TableOf(snapshot.Id.Dataset),
            snapshot.Origin.Title,
            Modified: "",
            snapshot.Origin.Reconstructed.Count > 0,
            columns,
            dimensions,
            SchemaDigest.Of(columns, dimensions))
    {
        (_openRows, _layout, _context) = file;
        DecimalMark = file.Layout.Form.DecimalMark;
    }

    /// <inheritdoc/>
    public override PublishedRowReader OpenRows() =>
        new FileTableRows(_openRows(), _layout, _context);

    /// <summary>The dataset of the file: the table, or that part of it that a cube of one figure is.</summary>
    public string Dataset => _layout.Shape == FileShape.Cube
        ? $"{TableId}.{DatasetPart.Of(_layout.Columns.First(column => column.Role == FileColumnRole.Value).Key)}"
        : TableId;

    /// <summary>Reads a snapshot's file once to its end: whether it is sound, and which people it is about.</summary>
    /// <param name="snapshot">The retrieval of which the file is the only one.</param>
    /// <param name="layout">The declared layout of its dataset.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="units">Unit of each figure by the name of its column or topic; a figure without one has none.</param>
    /// <exception cref="SourceLayoutException">The file cannot be read; names what, where and what to do.</exception>
    public static FileTable Open(
        Snapshot snapshot, FileLayout layout, FileLimits limits, IReadOnlyDictionary<string, string> units)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(layout);
        SnapshotFile file = snapshot.Origin.Files[0];
        FileContext context = new(snapshot.Id.SourceId, SnapshotNames.Plain(file.Name), limits);
        return context.FileName.EndsWith(PageEnding, StringComparison.Ordinal)
            ? Open(snapshot, () => new SwingRowReader(snapshot, context, layout), (layout, context), units)
            : Open(snapshot, (context, () => SnapshotFiles.Open(snapshot, file)), layout, units);
    }

    /// <summary>The same for a file that is not in the archive yet.</summary>
    /// <param name="snapshot">Stands for the retrieval that it may become.</param>
    /// <param name="file">Its name and limits, and how it is opened from its start.</param>
    /// <param name="layout">The declared layout of its dataset.</param>
    /// <param name="units">Unit of each figure by the name of its column or topic.</param>
    /// <exception cref="SourceLayoutException">The file cannot be read; names what, where and what to do.</exception>
    public static FileTable Open(
        Snapshot snapshot, (FileContext Context, Func<Stream> Open) file, FileLayout layout, IReadOnlyDictionary<string, string> units)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(layout);
        FileContext context = file.Context;
        return Open(snapshot, new FileOpener(context, layout.Form, file.Open).OpenRows, (layout, context), units);
    }

    private static FileTable Open(
        Snapshot snapshot, Func<FileRowReader> openRows, (FileLayout Layout, FileContext Context) form, IReadOnlyDictionary<string, string> units)
    {
        using FileTableRows rows = new(openRows(), form.Layout, form.Context);
        IReadOnlyList<PublishedColumn> published = rows.Columns.Published(units);
        return new FileTable(snapshot, (openRows, rows.Layout, form.Context), published, Members(rows, form.Context, published));
    }

    private static Dictionary<string, IReadOnlyList<DimensionMember>> Members(
        FileTableRows rows, FileContext context, IReadOnlyList<PublishedColumn> published)
    {
        List<int> collected = [.. Enumerable.Range(0, published.Count).Where(column => published[column].Kind == PublishedColumnKind.Dimension)];
        List<MemberList> members = [.. collected.Select(_ => new MemberList())];
        bool hasRows = false;
        while (rows.Read())
        {
            hasRows = true;
            for (int index = 0; index < collected.Count; index++)
            {
                if (!members[index].Add(rows.Cell(collected[index])))
                {
                    throw context.Fault(
                        FileFault.OtherHeader, rows.Place, "a column of people or topics has thousands of different texts");
                }
            }
        }

        return hasRows
            ? MembersByColumn(published, collected, members)
            : throw context.Fault(FileFault.NoRows, FilePlace.WholeFile);
    }

    private static Dictionary<string, IReadOnlyList<DimensionMember>> MembersByColumn(
        IReadOnlyList<PublishedColumn> published, List<int> collected, List<MemberList> members)
    {
        Dictionary<string, IReadOnlyList<DimensionMember>> dimensions = new(StringComparer.Ordinal);
        for (int index = 0; index < collected.Count; index++)
        {
            dimensions[published[collected[index]].Key] = members[index].Members;
        }

        // Areas and periods are met row by row; each that is unknown is told with its row.
        foreach (PublishedColumn column in published.Where(column =>
            column.Kind is PublishedColumnKind.GeoDimension or PublishedColumnKind.TimeDimension))
        {
            dimensions[column.Key] = [];
        }

        return dimensions;
    }
}
