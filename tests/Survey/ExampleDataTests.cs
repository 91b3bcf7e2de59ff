using System.Text.RegularExpressions;
using Monitoring.Tests.Cli;
using Monitoring.Tests.EndToEnd;
using Monitoring.Tests.Samples;
using Repository = Monitoring.Tests.Fixtures.Repository;

namespace Monitoring.Tests.Survey;

/// <summary>Fictitious waves: marked wherever they are shown, and left out unless asked for.</summary>
[NonParallelizable]
internal sealed class ExampleDataTests
{
    private const string Mark = "voorbeelddata";

    // Of the wave that is dropped here, and of the extracts that come with the program.
    private static readonly string[] _names =
        [WaveDesk.Table, "Proefpeiling 2026", SampleCube.Table, "voorbeeld van een GGD-monitor", SampleWave.Table, "voorbeeld van een enquête"];

    [Test]
    public async Task Fictitious_figures_are_left_out_of_a_report_and_an_export_unless_they_are_asked_for()
    {
        using WaveDesk desk = Desk(hasExamples: false);
        CommandResult run = await CommandDesk.RunAsync("run");
        string site = desk.Folder["data/site"];

        Assert.Multiple(() =>
        {
            Assert.That(WorkFolder.RowsOf(desk.Folder["data/monitor.db"], "current_observation"), Has.Some.Contains(WaveDesk.Table), run.Error);
            foreach (string name in _names)
            {
                Assert.That(ByteSearch.Find(site, name, _ => false), Is.Empty, name);
            }
        });
    }

    [Test]
    public async Task Fictitious_figures_that_are_asked_for_are_marked_on_every_page_and_in_every_file_that_has_them()
    {
        using WaveDesk desk = Desk(hasExamples: true);
        CommandResult run = await CommandDesk.RunAsync("run");
        string site = desk.Folder["data/site"];
        List<string> pages = [.. Directory.GetFiles(site, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)];
        List<string> lines =
        [
            .. Directory.GetFiles(site, "*.csv", SearchOption.AllDirectories).SelectMany(File.ReadLines)
                .Where(line => _names.Any(name => line.Contains(name, StringComparison.OrdinalIgnoreCase))),
        ];

        Assert.Multiple(() =>
        {
            Assert.That(pages.Count(page => Mentions(page).Any()), Is.GreaterThan(100), run.Error);
            Assert.That(pages.SelectMany(Mentions).ToList(), Has.Count.GreaterThan(300));
            Assert.That(pages.SelectMany(Mentions), Is.All.Contains(Mark));
            Assert.That(lines, Has.Count.GreaterThan(1000));
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

    // A title with what follows it: on no page it goes without the mark, in text, caption, source list or footer.
    private static IEnumerable<string> Mentions(string page) =>
        Regex.Matches(page, "(Proefpeiling 2026|voorbeeld van een GGD-monitor|voorbeeld van een enquête).{0,100}", RegexOptions.Singleline | RegexOptions.ExplicitCapture).Select(match => match.Value);

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
