using System.Text.RegularExpressions;
using Monitoring.Tests.Cli;
using Monitoring.Tests.EndToEnd;
using Repository = Monitoring.Tests.Fixtures.Repository;

namespace Monitoring.Tests.Survey;

/// <summary>Fictitious waves: marked wherever they are shown, and left out unless asked for.</summary>
internal sealed class ExampleDataTests
{
    private const string Mark = "voorbeelddata";

    [Test]
    public async Task Fictitious_figures_are_left_out_of_a_report_and_an_export_unless_they_are_asked_for()
    {
        using WaveDesk desk = Desk(hasExamples: false);
        CommandResult run = await CommandDesk.RunAsync("run");
        string site = desk.Folder["data/site"];

        Assert.Multiple(() =>
        {
            Assert.That(WorkFolder.RowsOf(desk.Folder["data/monitor.db"], "current_observation"), Has.Some.Contains(WaveDesk.Table), run.Error);
            Assert.That(ByteSearch.Find(site, "Proefpeiling 2026", _ => false), Is.Empty);
            Assert.That(
                ByteSearch.Find(site, WaveDesk.Table, _ => false).Where(path => WithoutRemark(Path.Combine(site, path)).Contains(WaveDesk.Table, StringComparison.Ordinal)),
                Is.Empty);
        });
    }

    [Test]
    public async Task Fictitious_figures_that_are_asked_for_are_marked_on_every_page_and_in_every_file_that_has_them()
    {
        using WaveDesk desk = Desk(hasExamples: true);
        CommandResult run = await CommandDesk.RunAsync("run");
        string site = desk.Folder["data/site"];
        List<string> pages = [.. Directory.GetFiles(site, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText).Where(page => page.Contains("proefpeiling", StringComparison.OrdinalIgnoreCase))];
        List<string> lines =
        [
            .. Directory.GetFiles(site, "*.csv", SearchOption.AllDirectories).SelectMany(File.ReadLines)
                .Where(line => line.Contains("proefpeiling", StringComparison.OrdinalIgnoreCase)),
        ];

        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Count.GreaterThanOrEqualTo(4), run.Error);
            Assert.That(pages.SelectMany(Mentions).ToList(), Has.Count.GreaterThan(20));
            Assert.That(pages.SelectMany(Mentions), Is.All.Contains(Mark));
            Assert.That(lines, Has.Count.GreaterThan(200));
            Assert.That(lines, Is.All.Contains(Mark).Or.Contains("synthetic"));
        });
    }

    [Test]
    public async Task A_fictitious_wave_changes_no_verdict()
    {
        IReadOnlyList<string> without = await VerdictsAsync(hasExamples: false);
        IReadOnlyList<string> with = await VerdictsAsync(hasExamples: true);

        Assert.That(without, Is.Not.Empty);
        Assert.That(with, Is.EqualTo(without));
    }

    // The title of the wave with what follows it: on no page it goes without the mark, in text, caption, source list or footer.
    private static IEnumerable<string> Mentions(string page) => Regex.Matches(page, "Proefpeiling 2026.{0,80}", RegexOptions.Singleline).Select(match => match.Value);

    // The page about quality says what the check of the catalogue remarks, also of a table whose figures are left out.
    private static string WithoutRemark(string path) =>
        File.ReadAllText(path).Replace($"no measurement names table &#x27;{WaveDesk.Table}&#x27;", string.Empty, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> VerdictsAsync(bool hasExamples)
    {
        using WaveDesk desk = Desk(hasExamples);
        _ = await CommandDesk.RunAsync("run");
        return WorkFolder.RowsOf(desk.Folder["data/monitor.db"], "assessment_latest");
    }

    // With the real figures of Maastricht beside it.
    private static WaveDesk Desk(bool hasExamples)
    {
        WaveDesk desk = new(kind: "synthetic");
        desk.Desk.Setting("ExampleData", hasExamples ? "true" : "false");
        foreach (string file in Directory.EnumerateFiles(Repository.BundledArchive, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(desk.Folder["data/archive"], Path.GetRelativePath(Repository.BundledArchive, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        desk.Drop("proef.csv", WaveDesk.Wave(21));
        return desk;
    }
}
