using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Sources;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Reads a dropped file as the import will, before the archive, which never forgets, gets it.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="decisions">What people decided of earlier deliveries: it holds for the same text in the same place of this one.</param>
/// <param name="maximumRejectedShare">Share (0 to 1) of open rows and cells above which a file is refused.</param>
internal sealed class InboxTrial(MonitorCatalogue catalogue, DecisionBook decisions, double maximumRejectedShare)
{
    private const int MostRepeated = 10_000;

    /// <summary>Reads a file to its end.</summary>
    /// <returns>Its dataset.</returns>
    /// <exception cref="SourceLayoutException">The file as a whole cannot be read.</exception>
    /// <exception cref="UnusableRowsException">Too much of it cannot be read, or figures stand there twice.</exception>
    public string Read(string fileName, byte[] bytes, (DeclaredLayout Layout, SourceTable Table) declared, CancellationToken stop)
    {
        SourceTable table = declared.Table;
        FileContext context = new(table.SourceId, fileName, FileLimits.Default);
        FileTable published = FileTable.Open(
            Standin(table),
            (context, () => new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)),
            catalogue.DroppedFiles.ToFileLayout(declared.Layout, table.DivisionYear),
            DroppedFileArchive.UnitsOf(catalogue, table.TableId));
        Snapshot named = published.Snapshot with { Id = published.Snapshot.Id with { Dataset = published.Dataset } };
        TableBinding binding = TableBinding.Create(published with { Snapshot = named }, table, catalogue);
        SnapshotNormaliser normaliser = new(binding, catalogue, decisions.For(table.SourceId, published.Dataset, followedAt: null));
        using PublishedRowReader rows = published.OpenRows();
        (List<Rejection> repeated, bool isHopeless) = Repeated(normaliser, rows, stop);
        if (isHopeless || repeated.Count > 0 || SnapshotImporter.RejectedShare(normaliser, binding) > maximumRejectedShare)
        {
            throw new UnusableRowsException(
                table.SourceId, fileName, repeated.Count > 0, repeated.Count > 0 ? repeated : Open(normaliser.Rejections), published.Columns);
        }

        return published.Dataset;
    }

    // What is decided needs no work; a file is hopeless also when all that was looked at is.
    private static IReadOnlyList<Rejection> Open(IReadOnlyList<Rejection> rejections) =>
        rejections.Any(rejection => rejection.IsOpen) ? [.. rejections.Where(rejection => rejection.IsOpen)] : rejections;

    // The database would refuse the second of two figures of one thing, when the file has already left the inbox.
    private static (List<Rejection> Repeated, bool IsHopeless) Repeated(
        SnapshotNormaliser normaliser, PublishedRowReader rows, CancellationToken stop)
    {
        HashSet<(string Indicator, string Area, int Year, string Population)> seen = [];
        List<Rejection> repeated = [];
        try
        {
            foreach (Observation figure in normaliser.Read(rows))
            {
                stop.ThrowIfCancellationRequested();
                if (!seen.Add((figure.Indicator.Id, figure.Area.Code.Value, figure.ReferenceYear, figure.Population.Id))
                    && repeated.Count < MostRepeated)
                {
                    repeated.Add(new Rejection(figure.Locator, figure.ColumnNumber, RejectionSubject.Area, string.Empty, string.Empty, string.Empty)
                    {
                        Entry = string.Empty,
                        Place = string.Empty,
                    });
                }
            }
        }
        catch (SourceLayoutException exception) when (exception is not RefusedFileException && normaliser.Rejections.Count > 0)
        {
            // So much cannot be read that the rest was not looked at.
            return (repeated, true);
        }

        return (repeated, false);
    }

    private static Snapshot Standin(SourceTable table) => new(
        new SnapshotId(table.SourceId, table.TableId, DateTimeOffset.UnixEpoch, new string('0', 64)),
        new SnapshotOrigin(string.Empty, table.Title.Nl, string.Empty, string.Empty, string.Empty, DateTimeOffset.UnixEpoch, string.Empty, string.Empty, [], []),
        string.Empty);
}
