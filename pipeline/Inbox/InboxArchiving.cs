using System.Security.Cryptography;
using Monitoring.Pipeline.Catalogue;
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
            $"{table.Title.Nl}, bestand {file.Name}",
            string.Empty,
            "Door de leverancier aan de gemeente gegeven; geen aparte licentie",
            MomentAfter(newest),
            string.Empty,
            $"Zoals ontvangen: bestand {file.Name}.",
            [],
            []));
    }

    // A title starts with who made the figures: "GGD Zuid Limburg, Gezondheidsmonitor ...".
    private static string ProducerOf(SourceTable table) => table.Title.Nl.Split(AfterProducer)[0];

    // Two files of one dataset in one second would have no order.
    private DateTimeOffset MomentAfter(Snapshot? newest)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return newest is not null && now < newest.Id.RetrievedAt.AddSeconds(1) ? newest.Id.RetrievedAt.AddSeconds(1) : now;
    }

    private static string EndingOf(string name) => FileKinds.Of(name) switch
    {
        FileKind.Workbook => ".xlsx",
        FileKind.Zip => ".zip",
        _ => ".csv",
    };
}
