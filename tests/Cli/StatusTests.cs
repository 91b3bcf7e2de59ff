using System.Text.Json;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>Two selections of one table, retrieved on different days, of which one changed later.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class StatusTests : IDisposable
{
    private const string Document =
        "50090NED 50090NED.stad 2026-11-24T04:00:00Z 2026-11-22T04:00:00Z 1 2 1"
        + " | 50090NED 50090NED.wijk 2026-11-25T04:00:00Z 2026-11-25T04:00:00Z 1 1 2";

    private static readonly string[] _members = ["table", "dataset", "retrievedAt", "changedAt", "rows", "numbers"];

    private static readonly string[] _text =
    [
        "rivm-statline 50090NED.stad",
        "  retrieved  2026-11-24T04:00:00Z (promoted)",
        "  changed    2026-11-22T04:00:00Z",
        "  figures    2 numbers, 1 not applicable (newest retrieval: 1 row(s))",
        "  quarantine 0 row(s) or cell(s)",
        "  unmapped   no topics",
        "rivm-statline 50090NED.wijk",
        "  retrieved  2026-11-25T04:00:00Z (promoted)",
        "  changed    2026-11-25T04:00:00Z",
        "  figures    1 numbers, 1 not published, 1 not applicable (newest retrieval: 1 row(s))",
        "  quarantine 0 row(s) or cell(s)",
        "  unmapped   no topics",
    ];

    private readonly CommandDesk _desk = new();

    public StatusTests()
    {
        _desk.SmallCatalogue();
        Add("50090NED.stad", 0, "    17.9");
        Add("50090NED.wijk", 1, "    20.0", "WK093500  ");
        Add("50090NED.stad", 2, "    17.9");
        Add("50090NED.wijk", 3, "       .", "WK093500  ");
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task Each_selection_of_a_table_has_its_own_freshness_figures_and_last_change()
    {
        await CommandDesk.RunAsync("import");
        CommandResult status = await CommandDesk.RunAsync("status");
        string[] lines = status.Output.ReplaceLineEndings("\n").Split('\n');
        int first = Array.FindIndex(lines, line => line.StartsWith("rivm-statline", StringComparison.Ordinal));
        Assert.That(lines[first..(first + 12)], Is.EqualTo(_text));
    }

    [Test]
    public async Task The_document_has_an_entry_for_each_selection()
    {
        await CommandDesk.RunAsync("import");
        JsonElement datasets = (await CommandDesk.RunAsync("status", "--json")).Json().GetProperty("datasets");
        Assert.That(
            string.Join(" | ", datasets.EnumerateArray().Select(one =>
                string.Join(' ', _members.Select(member => one.GetProperty(member).ToString()).Append(Missing(one))))),
            Is.EqualTo(Document));
    }

    [Test]
    public async Task It_says_how_the_targets_stand_and_what_the_calendar_expects()
    {
        await CommandDesk.RunAsync("run");
        CommandResult status = await CommandDesk.RunAsync("status");
        Assert.Multiple(() =>
        {
            Assert.That(status.Output, Does.Match("Targets      \\d+ "));
            Assert.That(status.Output, Does.Contain("newest figures of 2020; round 2022 expected by the end of ").And.Contains(": OVERDUE"));
            Assert.That(status.Output, Does.Contain("Quarantine   nothing waits for a decision"));
        });
    }

    [Test]
    public async Task Open_quarantine_comes_with_the_command_to_look_at_it_and_counts_for_strict()
    {
        _desk.Setting("MaximumRejectedShare", "1");
        Add("50090NED.stad", 4, "    17,9");
        await CommandDesk.RunAsync("run");
        CommandResult status = await CommandDesk.RunAsync("status", "--strict");
        Assert.Multiple(() =>
        {
            Assert.That(status.ExitCode, Is.EqualTo(3));
            Assert.That(status.Output, Does.Contain("Quarantine   1 row(s) or cell(s) wait for a decision: 'monitor quarantine list'"));
            Assert.That(status.Output, Does.Contain("1 row(s) or cell(s) open: 'monitor quarantine list --dataset 50090NED.stad'"));
        });
    }

    private static string Missing(JsonElement dataset) => FormattableString.Invariant($"{dataset.GetProperty("missing").GetArrayLength()}");

    private void Add(string dataset, int night, string cell, string area = "GM0935    ")
    {
        StatLineSnapshotBuilder table = new() { Dataset = dataset };
        table.Row(area, "2020JJ00", StatLineSnapshotBuilder.Adults, cell, "    10.0").AddTo(
            new SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start.AddDays(night));
    }
}
