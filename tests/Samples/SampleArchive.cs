using Monitoring.Pipeline.Inbox;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Samples;

/// <summary>Drops the made-up files into a real inbox, so that the archive holds what it would hold of a real delivery.</summary>
internal static class SampleArchive
{
    private static readonly string[] _sources = ["ggd-monitor", "city-survey"];

    /// <summary>Folders of an archive with datasets that are made here; all others are real.</summary>
    public static IEnumerable<string> Datasets(string archive) =>
        _sources.SelectMany(source => Directory.EnumerateDirectories(Path.Combine(archive, source), "voorbeeld-*"));

    /// <summary>Writes the archive.</summary>
    /// <param name="folder">A folder for inbox and archive; the archive is <c>archive</c> in it.</param>
    public static async Task<string> WriteAsync(TestFolder folder)
    {
        foreach ((string name, byte[] bytes) in SampleCube.Files())
        {
            Drop(folder, "ggd-monitor", name, bytes);
        }

        (string wave, byte[] answers) = SampleWave.File();
        Drop(folder, "city-survey", wave, answers);
        foreach (string source in _sources)
        {
            FetchResult result = await new InboxSource(
                source, TestCatalogue.Shipped, new SnapshotArchive(folder["archive"]),
                new InboxSettings(folder["inbox"], TimeSpan.Zero, 0.01), new FakeClock()).FetchAsync(CancellationToken.None);
            Assert.That(result.Failures.Select(failure => failure.Message), Is.Empty);
        }

        return folder["archive"];
    }

    private static void Drop(TestFolder folder, string source, string name, byte[] bytes)
    {
        string path = Path.Combine(folder["inbox"], source, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, FakeClock.Start.UtcDateTime.AddHours(-1));
    }
}
