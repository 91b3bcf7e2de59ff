using System.Text;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>Dropped files as part of <c>import</c> and <c>run</c>, with the shipped layouts.</summary>
[NonParallelizable]
internal sealed class InboxCommandTests
{
    private const string Cube =
        "Jaar;Geolevel;Geoitem;Leeftijd;Is eenzaam;n_ongewogen\n2024;gemeente;935;18+;48,2;2100\n2024;buurt24;9350203;18+;51,5;49\n2024;buurt24;09350303;18+;44,0;61\n";

    [Test]
    public async Task A_dropped_file_becomes_figures_and_a_second_one_revises_them()
    {
        using CommandDesk desk = Desk();
        Drop(desk, "vo2024 eenzaam.csv", Cube);
        CommandResult first = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        CommandResult again = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        Drop(desk, "vo2024 eenzaam.csv", Cube.Replace("48,2", "47,9", StringComparison.Ordinal));
        CommandResult revised = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        CommandResult traced = await CommandDesk.RunAsync("trace", "eenzaamheid", "GM0935", "2024", "18+");
        Assert.Multiple(() =>
        {
            Assert.That((first.ExitCode, again.ExitCode, revised.ExitCode, traced.ExitCode), Is.EqualTo((0, 0, 0, 0)), first.Error + revised.Error + traced.Error);
            Assert.That(first.Error, Does.Contain("3 opened"));
            Assert.That(again.Output, Does.Contain("Nothing new"));
            Assert.That(revised.Error, Does.Contain("1 opened, 1 closed, 2 unchanged"));
            Assert.That(traced.Output, Does.Contain("47,9").And.Contain("ggd-monitor/ggd-vo-2024.is-eenzaam/"));
            Assert.That(Directory.GetFiles(desk.Folder["data/inbox/ggd-monitor/processed"]), Has.Length.EqualTo(4));
        });
    }

    [Test]
    public async Task A_refused_file_ends_the_run_with_7_once_and_the_good_ones_are_taken()
    {
        using CommandDesk desk = Desk();
        Drop(desk, "vo2024 eenzaam.csv", Cube);
        Drop(desk, "vo2024 kapot.csv", Cube.Replace("Geoitem", "Gebied", StringComparison.Ordinal));
        CommandResult first = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        CommandResult second = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        Assert.Multiple(() =>
        {
            Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((7, 0)), first.Error);
            Assert.That(first.Error, Does.Contain("3 opened").And.Contain("ggd-monitor/rejected/vo2024 kapot"));
        });
    }

    [Test]
    public async Task What_was_decided_of_one_delivery_holds_for_the_next_one_before_that_is_judged()
    {
        const string Unreadable = "2024;buurt24;09350303;18+;vierenveertig;61\n";
        using CommandDesk desk = Desk();
        desk.Setting("MaximumRejectedShare", "1");
        Drop(desk, "vo2024 eenzaam.csv", Cube.Replace("2024;buurt24;09350303;18+;44,0;61\n", Unreadable, StringComparison.Ordinal));
        await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        desk.Setting("MaximumRejectedShare", "0.01");
        string revision = Cube.Replace("2024;buurt24;09350303;18+;44,0;61\n", Unreadable, StringComparison.Ordinal).Replace("48,2", "47,9", StringComparison.Ordinal);
        Drop(desk, "vo2024 herziening.csv", revision);
        CommandResult refused = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        string key = (await CommandDesk.RunAsync("quarantine", "list", "--json")).Json().GetProperty("entries")[0].GetProperty("entry").GetString()!;
        await CommandDesk.RunAsync("quarantine", "reject", key, "--by", "Analist", "--why", "geen getal");
        Drop(desk, "vo2024 nogmaals.csv", revision);
        CommandResult taken = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        Assert.Multiple(() =>
        {
            Assert.That(refused.ExitCode, Is.EqualTo(7), refused.Error);
            Assert.That(taken.ExitCode, Is.Zero, taken.Error);
            Assert.That(taken.Error, Does.Contain("1 opened, 1 closed"));
        });
    }

    [Test]
    public async Task A_corrected_figure_is_held_against_the_minimum_of_its_supplier_all_the_same()
    {
        using CommandDesk desk = Desk();
        desk.Setting("MaximumRejectedShare", "1");
        Drop(desk, "vo2024 eenzaam.csv", Cube.Replace("18+;51,5;49", "18+;51:5;49", StringComparison.Ordinal).Replace("44,0", "44:0", StringComparison.Ordinal));
        await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        foreach (System.Text.Json.JsonElement entry in (await CommandDesk.RunAsync("quarantine", "list", "--json")).Json().GetProperty("entries").EnumerateArray())
        {
            await CommandDesk.RunAsync("quarantine", "correct", entry.GetProperty("entry").GetString()!, "--value", "44.5", "--by", "Analist", "--why", "dubbele punt");
        }

        await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        CommandResult report = await CommandDesk.RunAsync("report", "build");
        Assert.Multiple(() =>
        {
            Assert.That(Shown(desk), Is.EqualTo("BU09350203 - - suppressed|BU09350303 44.5 61 -|GM0935 48.2 2100 -"));
            Assert.That(report.ExitCode, Is.Zero, report.Error);
            Assert.That(File.ReadAllText(desk.Folder["data/site/quarantaine.html"]), Does.Contain("(niet getoond)").And.Not.Contain("44.5").And.Not.Contain("51:5"));
        });
    }

    [Test]
    public async Task Offline_and_a_dry_run_leave_the_inbox_alone()
    {
        using CommandDesk desk = Desk();
        Drop(desk, "vo2024 eenzaam.csv", Cube);
        _ = await CommandDesk.RunAsync("import", "--offline");
        _ = await CommandDesk.RunAsync("import", "--dry-run");
        Assert.That(File.Exists(desk.Folder["data/inbox/ggd-monitor/vo2024 eenzaam.csv"]), Is.True);
    }

    [Test]
    public async Task A_sniffed_layout_is_text_to_review_and_nothing_else()
    {
        using CommandDesk desk = Desk();
        string path = desk.Folder["voorbeeld.csv"];
        File.WriteAllBytes(path, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(
            "Jaar;Geolevel;Geoitem;Leeftijd;Ervaart geluk één keer;n_ongewogen;Opmerking\n2024;buurt24;9350203;18+;51,5;61;é\n2024;buurt24;9350303;18+;-99996;12;\n"));
        IReadOnlyList<string> before = desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync("layout", "sniff", path, "--as", "ggd-geluk-2024");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Output.ReplaceLineEndings("\n"), Does.Contain(
                """
                layouts.csv:
                ggd-geluk-2024,*ggd-geluk-2024*,cube,,1,semicolon,windows1252,comma,none,year,level-and-number,swing,,

                layout_columns.csv:
                ggd-geluk-2024,Jaar,period,
                ggd-geluk-2024,Geolevel,level,
                ggd-geluk-2024,Geoitem,area,
                ggd-geluk-2024,Leeftijd,population,
                ggd-geluk-2024,Ervaart geluk één keer,value,
                ggd-geluk-2024,n_ongewogen,sample-size,
                ggd-geluk-2024,Opmerking,ignored,

                Special values seen: -99996.
                """));
            Assert.That(result.Output, Does.Contain("Unsure of:").And.Contain("not UTF-8").And.Contain("'Opmerking' as ignored"));
            Assert.That(desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    private static CommandDesk Desk()
    {
        CommandDesk desk = new();
        desk.Setting("InboxSettleSeconds", "0");
        return desk;
    }

    private static string Shown(CommandDesk desk)
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={desk.Folder["data/monitor.db"]};Pooling=False");
        connection.Open();
        return string.Join('|', TestStore.Rows(
            connection,
            """
            SELECT area_code || ' ' || COALESCE(value, '-') || ' ' || COALESCE(sample_size, '-') || ' ' || COALESCE(missing_reason, '-')
            FROM current_observation WHERE indicator = 'eenzaamheid' ORDER BY area_code
            """));
    }

    private static void Drop(CommandDesk desk, string name, string text)
    {
        Directory.CreateDirectory(desk.Folder["data/inbox/ggd-monitor"]);
        File.WriteAllText(desk.Folder[Path.Combine("data/inbox/ggd-monitor", name)], text);
    }
}
