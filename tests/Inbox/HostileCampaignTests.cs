using System.Diagnostics;
using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Sources.Files;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Sources.Files.Hostile;

namespace Monitoring.Tests.Inbox;

/// <summary>
/// Malformed files by the thousand through a real inbox. MONITOR_HOSTILE_FILES says how many, MONITOR_HOSTILE_SEED which.
/// </summary>
[NonParallelizable]
internal sealed class HostileCampaignTests
{
    private const string Table = "cube-2024";
    private const long MostMemory = 400L * 1024 * 1024;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Every_malformed_file_ends_as_rejected_with_a_reason_and_nothing_else_is_lost()
    {
        int count = Number("MONITOR_HOSTILE_FILES", 2 * HostileFiles.Kinds);
        int seed = Number("MONITOR_HOSTILE_SEED", 20261122);
        using InboxDesk desk = new(Catalogue());
        desk.Drop("cube.csv", HostileSample.Utf8);
        await desk.FetchAsync();
        desk.Drop("cube-half.csv.part", "half");
        List<string> troubles = [];
        for (int number = 0; number < count; number++)
        {
            troubles.AddRange(await DropAsync(desk, HostileFiles.Make(seed, number)));
        }

        Assert.Multiple(() =>
        {
            Assert.That(troubles, Is.Empty);
            Assert.That(File.ReadAllText(Path.Combine(desk.Root, "ggd-monitor", "cube-half.csv.part")), Is.EqualTo("half"));
            Assert.That(desk.Files("ggd-monitor/processed"), Has.Count.EqualTo(2));
            Assert.That(desk.Archive.List(InboxDesk.SourceId), Has.Count.EqualTo(1));
        });
    }

    private static async Task<List<string>> DropAsync(InboxDesk desk, HostileFile file)
    {
        desk.Drop(file.Name, file.Bytes);
        long before = Settled();
        using MemoryPeak peak = new();
        Stopwatch watch = Stopwatch.StartNew();
        FetchResult result = await desk.FetchAsync();
        TimeSpan took = watch.Elapsed;
        List<string> troubles = [];
        string[] put = [.. Directory.GetFiles(Path.Combine(desk.Root, "ggd-monitor", "rejected")).Where(path => !path.EndsWith(".txt", StringComparison.Ordinal))];
        if (result.Failures.Count != 1 || put.Length != 1 || !File.ReadAllBytes(put[0]).AsSpan().SequenceEqual(file.Bytes)
            || !File.ReadAllText(put[0] + ".txt").Contains("Wat te doen: ", StringComparison.Ordinal))
        {
            troubles.Add($"{file.Kind} ({file.Name}): not rejected with a reason");
        }

        if (took > _longest)
        {
            troubles.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Kind} ({file.Name}): took {took.TotalSeconds:0.0} s"));
        }

        if (peak.Highest - before > MostMemory)
        {
            troubles.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Kind} ({file.Name}): took {(peak.Highest - before) >> 20} MiB"));
        }

        foreach (string path in Directory.GetFiles(Path.Combine(desk.Root, "ggd-monitor", "rejected")))
        {
            File.Delete(path);
        }

        return troubles;
    }

    private static long Settled()
    {
        GC.Collect();
        return Environment.WorkingSet;
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private static MonitorCatalogue Catalogue()
    {
        MonitorCatalogue shipped = TestCatalogue.Shipped;
        SourceTable like = shipped.SourceTables.First(table => table.TableId.Equals("ggd-vo-2024", StringComparison.Ordinal));
        return shipped with
        {
            SourceTables = [like with { TableId = Table, AreaDimension = "Geoitem", PeriodDimension = "Jaar", PopulationDimension = "Leeftijd" }],
            ColumnMappings = [new ColumnMapping(Table, "Eenzaam", "eenzaamheid", [2024], ["18-64", "65+"])],
            PopulationKeys = [new PopulationKey(Table, "18-64", "18-64"), new PopulationKey(Table, "65+", "65+")],
            DroppedFiles = shipped.DroppedFiles with
            {
                Layouts = [SurveySample.Layout(FileShape.Cube) with { TableId = Table, FileNames = ["cube*"] }],
                Columns = [.. HostileSample.Layout.Columns.Select(column => new DeclaredColumn(Table, column.Name, column.Role, column.StandsFor))],
            },
        };
    }
}
