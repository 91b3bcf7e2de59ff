using System.Text;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Sources;

/// <summary>Puts texts into an archive as if they had just been retrieved.</summary>
internal static class Delivery
{
    internal const string SourceId = "test-statline";
    internal const string Dataset = "00001NED";
    internal static readonly DateTimeOffset FirstNight = new(2026, 1, 1, 3, 0, 0, TimeSpan.Zero);

    internal static SnapshotOrigin Origin(int night = 0, params string[] reconstructed) => new(
        "RIVM",
        "Een \"kleine\" tabel & één meting",
        "RIVM, kleine tabel",
        "https://example.org/00001NED",
        "CC BY 4.0",
        FirstNight.AddDays(night),
        "2025-12-31T02:00:00",
        "full",
        reconstructed,
        []);

    internal static Snapshot Add(
        SnapshotArchive archive, SnapshotOrigin origin, params IEnumerable<(string Name, string Text)> files)
    {
        using SnapshotWriter writer = archive.Begin(SourceId, Dataset);
        foreach ((string name, string text) in files)
        {
            using Stream file = writer.CreateFile(name);
            file.Write(Encoding.UTF8.GetBytes(text));
        }

        return writer.Commit(origin);
    }

    internal static string ReadText(SnapshotArchive archive, Snapshot snapshot, string name)
    {
        using StreamReader reader = new(archive.OpenFile(snapshot, name), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
