using System.Runtime.CompilerServices;
using System.Text.Json;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>
/// The documents of --json keep their members; one that loses or renames a member needs another version in its schema.
/// MONITOR_UPDATE_GOLDEN=1 writes the agreed shapes anew, to be reviewed as a change.
/// </summary>
[NonParallelizable]
internal sealed class JsonShapeTests
{
    [TestCase("run", "run")]
    [TestCase("import", "import")]
    [TestCase("demo", "demo")]
    [TestCase("assess", "assess", "--db", "fresh.db")]
    [TestCase("export", "export")]
    [TestCase("report-build", "report", "build")]
    [TestCase("plan-run", "run", "--dry-run")]
    [TestCase("plan-report", "report", "build", "--dry-run")]
    [TestCase("check", "check")]
    [TestCase("status", "status")]
    [TestCase("trace", "trace", "roken", "GM0935", "2020")]
    [TestCase("rebuild", "rebuild")]
    [TestCase("doctor", "doctor")]
    [TestCase("quarantine-list", "quarantine", "list", "--state", "all")]
    [TestCase("quarantine-show", "quarantine", "show", "KEY")]
    [TestCase("plan-import", "import", "--dry-run")]
    [TestCase("plan-assess", "assess", "--dry-run")]
    [TestCase("plan-export", "export", "--dry-run")]
    [TestCase("layout-sniff", "layout", "sniff", "voorbeeld.csv")]
    [TestCase("quarantine-accept", "quarantine", "accept", "ACCEPTABLE", "--by", "Analist", "--why", "klopt", "--until", "2027-06-30")]
    [TestCase("quarantine-correct", "quarantine", "correct", "KEY", "--value", "12.9", "--by", "Analist", "--why", "komma", "--until", "2027-06-30")]
    [TestCase("quarantine-withdraw", "quarantine", "withdraw", "KEY", "--by", "Analist", "--why", "toch niet")]
    [TestCase("quarantine-reject", "quarantine", "reject", "KEY", "--by", "Analist", "--why", "dubbel", "--until", "2027-06-30")]
    public async Task A_document_has_the_members_agreed_on(string name, params string[] command)
    {
        using CommandDesk desk = new();
        string key = await PrepareAsync(desk);
        if (command.Contains("ACCEPTABLE", StringComparer.Ordinal))
        {
            key = await AcceptableAsync(desk);
        }

        await File.WriteAllTextAsync(desk.Folder["voorbeeld.csv"], "Jaar;Geolevel;Geoitem;Leeftijd;Is gelukkig;n_ongewogen;Opmerking\n2024;buurt24;9350203;18+;51,5;61;-\n");
        CommandResult result = await CommandDesk.RunAsync([.. command.Select(word => word is "KEY" or "ACCEPTABLE" ? key : word), "--json"]);
        string shape = JsonShape.Of(result.Json());
        string path = Path.Combine(Folder(), $"{name}.txt");
        if (Environment.GetEnvironmentVariable("MONITOR_UPDATE_GOLDEN") is "1")
        {
            await File.WriteAllTextAsync(path, shape);
        }

        Assert.That(shape, Is.EqualTo(await File.ReadAllTextAsync(path)), $"{name}: {result.Error}");
    }

    // One row is corrected and carried out, one waits, and one decision has lapsed: every member of every document has something to show.
    private static async Task<string> PrepareAsync(CommandDesk desk)
    {
        desk.SmallCatalogue();
        desk.Setting("MaximumRejectedShare", "1");
        Add(desk, 0, "    12,5");
        await CommandDesk.RunAsync("import");
        await CommandDesk.RunAsync("import", "--db", "fresh.db");
        await DecideAsync("12.5");
        Add(desk, 1, "    12;7");
        await CommandDesk.RunAsync("run");
        await DecideAsync("12.7");
        await CommandDesk.RunAsync("run");
        return await KeyAsync();
    }

    private static async Task<string> AcceptableAsync(CommandDesk desk)
    {
        Add(desk, 2, "   105.0");
        await CommandDesk.RunAsync("import");
        return await KeyAsync();
    }

    private static async Task DecideAsync(string value)
    {
        CommandResult decided = await CommandDesk.RunAsync(
            "quarantine", "correct", await KeyAsync(), "--value", value, "--by", "Analist", "--why", "komma", "--until", "2027-06-30");
        Assert.That(decided.ExitCode, Is.Zero, decided.Error);
    }

    private static async Task<string> KeyAsync()
    {
        JsonElement entries = (await CommandDesk.RunAsync("quarantine", "list", "--state", "all", "--json")).Json().GetProperty("entries");
        return entries[0].GetProperty("entry").GetString()!;
    }

    private static void Add(CommandDesk desk, int night, string smoking) =>
        new StatLineSnapshotBuilder().City(smoking, "    17.9").AddTo(new SnapshotArchive(desk.Folder["data/archive"]), FakeClock.Start.AddDays(night));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Shapes");
}
