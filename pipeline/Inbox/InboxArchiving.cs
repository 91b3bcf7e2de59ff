using System.Security.Cryptography;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Adds a file to the archive as one more retrieval of its dataset.</summary>
internal sealed class InboxArchiving(SnapshotArchive archive, TimeProvider clock)
{
    private const char AfterProducer = ',';

    /// <summary>True when a retrieval holds the same bytes, under whatever name they came.</summary>
    public static bool IsSame(Snapshot newest, byte[] bytes) =>
        newest.Origin.Files is [SnapshotFile only]
        && string.Equals(only.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.Ordinal);

    /// <summary>Archives a file.</summary>
    /// <param name="table">Its dataset's line in the catalogue.</param>
    /// <param name="dataset">Its dataset.</param>
    /// <param name="file">Its name as dropped, and its bytes.</param>
    /// <param name="newest">The newest retrieval so far; null for a first one.</param>
    public Snapshot Archive(SourceTable table, string dataset, (string Name, byte[] Bytes) file, Snapshot? newest)
    {
        using SnapshotWriter writer = archive.Begin(table.SourceId, dataset);
        using (Stream target = writer.CreateFile($"levering{EndingOf(file.Name)}"))
        {
            target.Write(file.Bytes);
        }

        return writer.Commit(new SnapshotOrigin(
            ProducerOf(table),
            table.Title.Nl,
            $"{table.Title.Nl}, bestand {file.Name}{MarkOf(table)}",
            string.Empty,
            LicenceOf(table, "Door de leverancier aan de gemeente gegeven; geen aparte licentie"),
            MomentAfter(newest, clock.GetUtcNow()),
            string.Empty,
            $"Zoals ontvangen: bestand {file.Name}.",
            [],
            []));
    }

    /// <summary>Who made the figures: a title starts with it, as in "GGD Zuid Limburg, Gezondheidsmonitor ...".</summary>
    public static string ProducerOf(SourceTable table) => table.Title.Nl.Split(AfterProducer)[0];

    /// <summary>What an origin adds to its citation when the figures are made up, so that the archive says so by itself; else empty.</summary>
    public static string MarkOf(SourceTable table) =>
        table.EstimateKind == EstimateKind.Synthetic ? " (voorbeelddata: verzonnen)" : string.Empty;

    /// <summary>The licence of figures; made-up ones need none.</summary>
    /// <param name="table">Their dataset's line in the catalogue.</param>
    /// <param name="usual">That of real figures from the same kind of source.</param>
    public static string LicenceOf(SourceTable table, string usual) =>
        table.EstimateKind == EstimateKind.Synthetic ? "Verzonnen cijfers; geen licentie nodig" : usual;

    /// <summary>The moment of a retrieval: now, or a second after the newest, since two in one second would have no order.</summary>
    public static DateTimeOffset MomentAfter(Snapshot? newest, DateTimeOffset now) =>
        newest is not null && now < newest.Id.RetrievedAt.AddSeconds(1) ? newest.Id.RetrievedAt.AddSeconds(1) : now;

    private static string EndingOf(string name) => FileKinds.Of(name) switch
    {
        FileKind.Workbook => ".xlsx",
        FileKind.Zip => ".zip",
        _ => ".csv",
    };
}
