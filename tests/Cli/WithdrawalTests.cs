using System.Text.Json;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>A decision can be taken back: that is kept as well, carried out by the next import, and found again by a rebuild.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class WithdrawalTests : IDisposable
{
    private static readonly string[] _who = ["--by", "Analist", "--why", "toch niet"];

    private readonly CommandDesk _desk = new();

    public WithdrawalTests()
    {
        _desk.SmallCatalogue();
        _desk.Setting("MaximumRejectedShare", "1");
        new StatLineSnapshotBuilder().City("    12,5").AddTo(new SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start);
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task What_was_corrected_is_open_again_and_its_figure_is_gone()
    {
        string key = await CorrectedAsync();
        string during = Smoking();
        CommandResult withdrawn = await CommandDesk.RunOnNightAsync(1, ["quarantine", "withdraw", key[..6], .. _who]);
        CommandResult waiting = await CommandDesk.RunOnNightAsync(1, "quarantine", "list", "--state", "all");
        await CommandDesk.RunOnNightAsync(1, "import");
        CommandResult after = await CommandDesk.RunOnNightAsync(1, "quarantine", "show", key);
        Assert.Multiple(() =>
        {
            Assert.That(withdrawn.ExitCode, Is.Zero, withdrawn.Error);
            Assert.That(waiting.Output, Does.Contain("corrected; taken back, the next import opens it again"));
            Assert.That((during, Smoking()), Is.EqualTo(("12.5", string.Empty)));
            Assert.That(after.Output, Does.Contain($"{key}  open").And.Contains("(taken back since)").And.Contains("decision taken back, because toch niet (carried out)"));
            Assert.That(File.ReadAllLines(_desk.Folder["data/archive/audit.jsonl"])[^1], Does.Contain("quarantine withdraw").And.Contains(key));
        });
    }

    [Test]
    public async Task A_rebuild_replays_decision_and_withdrawal()
    {
        string key = await CorrectedAsync();
        await CommandDesk.RunOnNightAsync(1, ["quarantine", "withdraw", key, .. _who]);
        await CommandDesk.RunOnNightAsync(1, "run");
        JsonElement rebuilt = (await CommandDesk.RunOnNightAsync(2, "rebuild", "--json")).Json();
        Assert.That(
            rebuilt.GetProperty("rowsThatDiffer").EnumerateObject().Select(content => $"{content.Name} {content.Value}"), Is.All.EndsWith(" 0"));
    }

    [Test]
    public async Task A_dry_run_says_what_would_be_taken_back_and_touches_nothing()
    {
        string key = await CorrectedAsync();
        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunOnNightAsync(1, ["quarantine", "withdraw", key, "--dry-run", "--json", .. _who]);
        JsonElement document = result.Json();
        Assert.Multiple(() =>
        {
            Assert.That(document.GetProperty("dryRun").GetBoolean(), Is.True);
            Assert.That(document.GetProperty("decisions")[0].GetProperty("verb").GetString(), Is.EqualTo("withdraw"));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task What_nobody_decided_or_was_taken_back_before_cannot_be_taken_back()
    {
        string key = await CorrectedAsync();
        CommandResult never = await CommandDesk.RunAsync(["quarantine", "withdraw", "0000ffff", .. _who]);
        await CommandDesk.RunOnNightAsync(1, ["quarantine", "withdraw", key, .. _who]);
        CommandResult twice = await CommandDesk.RunOnNightAsync(1, ["quarantine", "withdraw", key, .. _who]);
        Assert.Multiple(() =>
        {
            Assert.That((never.ExitCode, twice.ExitCode), Is.EqualTo((2, 2)));
            Assert.That(never.Error + twice.Error, Does.Contain("Nothing was decided of '0000ffff'").And.Contains($"Nothing was decided of '{key}'"));
        });
    }

    [Test]
    public async Task The_report_has_the_row_its_place_and_who_decided()
    {
        await CorrectedAsync();
        CommandResult built = await CommandDesk.RunAsync("report", "build");
        string page = File.ReadAllText(_desk.Folder["data/site/quarantaine.html"]);
        Assert.Multiple(() =>
        {
            Assert.That(built.ExitCode, Is.Zero, built.Error);
            Assert.That(page, Does.Contain("12,5").And.Contains("Hier staat geen getal").And.Contains("verbeterd in 12.5 door Analist op 22"));
            Assert.That(File.Exists(_desk.Folder["data/site/downloads/quarantaine.xlsx"]), Is.True);
        });
    }

    private static async Task<string> CorrectedAsync()
    {
        await CommandDesk.RunAsync("import");
        string key = (await CommandDesk.RunAsync("quarantine", "list", "--json")).Json().GetProperty("entries")[0].GetProperty("entry").GetString()!;
        CommandResult corrected = await CommandDesk.RunAsync("quarantine", "correct", key, "--value", "12.5", "--by", "Analist", "--why", "komma");
        Assert.That(corrected.ExitCode, Is.Zero, corrected.Error);
        await CommandDesk.RunAsync("import");
        return key;
    }

    private string Smoking()
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={_desk.Folder["data/monitor.db"]};Pooling=False");
        connection.Open();
        return string.Join(' ', TestStore.Rows(connection, "SELECT CAST(value AS TEXT) FROM current_observation WHERE indicator = 'roken' AND value IS NOT NULL"));
    }
}
