using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Inbox;
using Monitoring.Pipeline.Survey;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Cli;
using Monitoring.Tests.Disclosure;
using Monitoring.Tests.EndToEnd;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Survey;

/// <summary>A file of respondents from the inbox to the report, through the command line.</summary>
[NonParallelizable]
internal sealed class WaveTests
{
    private const string Planted = "ZEVENSLAPERKEVER";
    private const string PlantedWeight = "1,234567891";

    [Test]
    public async Task A_planted_value_of_a_respondent_is_found_nowhere_but_in_the_shielded_file()
    {
        using WaveDesk desk = new();
        List<Respondent> wave = WaveDesk.Wave(1);
        wave.Add(new Respondent($"nr-{Planted}", "BU09350203", "1", 1.234567891, "2", "ja", $"woont bij {Planted}"));
        desk.Drop("proef 2026.csv", wave);
        desk.Drop("onbekend.csv", $"{Planted};{PlantedWeight}\r\n{Planted};{PlantedWeight}\r\n");
        desk.Drop("proef fout.csv", WaveDesk.Text([wave[^1] with { Health = Planted }, wave[^1] with { Weight = -1 }]));
        CommandResult run = await CommandDesk.RunAsync("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.Output + run.Error, Does.Not.Contain(Planted).And.Not.Contain(PlantedWeight));
            Assert.That(Find(desk, Planted), Is.Empty);
            Assert.That(Find(desk, PlantedWeight), Is.Empty);
            Assert.That(Find(desk, "1.234567891"), Is.Empty);
            Assert.That(ByteSearch.Find(desk.Folder.Path, Planted, _ => false), Has.Count.EqualTo(3), "each of the three files is still there");
            Assert.That(Directory.GetFiles(Path.Combine(desk.Folder["data"], "site"), "*.html", SearchOption.AllDirectories), Is.Not.Empty);
            Assert.That(WorkFolder.RowsOf(desk.Folder["data/monitor.db"], "current_observation"), Has.Some.Contains(WaveDesk.Table));
        });
    }

    [Test]
    public async Task The_file_is_for_its_owner_only_and_is_removed_after_its_date()
    {
        using WaveDesk desk = new();
        desk.Drop("proef 2026.csv", WaveDesk.Wave(2));
        _ = await CommandDesk.RunAsync("import");
        string kept = Directory.GetFiles(desk.Inbox, "*.csv", SearchOption.AllDirectories).Single();
        string note = File.ReadAllText(Directory.GetFiles(Path.Combine(desk.Inbox, "processed"), "*.txt").Single());
        string old = Path.Combine(Path.GetDirectoryName(kept)!, "20200101 oud.csv");
        File.Move(kept, old);
        CommandResult next = await CommandDesk.RunAsync("import");

        Assert.Multiple(() =>
        {
            Assert.That(Path.GetFileName(Path.GetDirectoryName(old)), Is.EqualTo(PersonalShelf.Name));
            Assert.That(note, Does.Contain("Van dit bestand zijn cijfers gemaakt.").And.Contain("verwijderd").And.Contain("verborgen"));
            Assert.That(File.Exists(old), Is.False, next.Error);
        });
    }

    [Test]
    public async Task The_file_and_its_folder_have_the_modes_of_their_owner()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no such modes.");
            return;
        }

        using WaveDesk desk = new();
        desk.Drop("proef 2026.csv", WaveDesk.Wave(2));
        desk.Drop("proef fout.csv", "niets\r\n");
        _ = await CommandDesk.RunAsync("import");

        foreach (string kept in Directory.GetFiles(desk.Inbox, "*.csv", SearchOption.AllDirectories))
        {
            Assert.That(File.GetUnixFileMode(kept), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite), kept);
            Assert.That(
                File.GetUnixFileMode(Path.GetDirectoryName(kept)!),
                Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute), kept);
        }
    }

    [Test]
    public async Task No_hidden_figure_can_be_worked_out_from_a_release_and_the_ones_before_it()
    {
        using WaveDesk desk = new();
        List<Respondent> wave = WaveDesk.Wave(3);
        desk.Drop("proef 2026.csv", wave);
        _ = await CommandDesk.RunAsync("import");
        desk.Drop("proef 2026 herzien.csv", [.. wave.Take(wave.Count - 40), .. wave.TakeLast(40).Select(one => one with { Smokes = "ja", Health = "1" })]);
        _ = await CommandDesk.RunAsync("import");
        List<Snapshot> archived = [.. new SnapshotArchive(desk.Folder["data/archive"]).List(WaveDesk.Source, WaveDesk.Table)];
        ReleaseSums sums = SurveyRelease.Sums(desk.Catalogue, desk.SourceTable);

        Assert.That(archived, Has.Count.EqualTo(2));
        HashSet<string> changed = [.. wave.TakeLast(40).Select(one => ToCode(one).Area).SelectMany(code => (string[])[code, "WK" + code[2..8], "GM0935"])];
        HashSet<FigureKey> before = [];
        foreach (Snapshot snapshot in archived)
        {
            List<(FigureKey Key, bool IsShown)> lines = [.. ReleaseLines.Of(snapshot)];
            HashSet<FigureKey> known = [.. before.Where(key => !changed.Contains(key.Area))];
            before.UnionWith(lines.Where(line => line.IsShown).Select(line => line.Key));
            Assert.Multiple(() =>
            {
                Assert.That(lines.Count(line => line.IsShown), Is.GreaterThan(60));
                Assert.That(lines.Count(line => !line.IsShown), Is.GreaterThan(60));
                Assert.That(
                    Subtraction.Derivable(
                        [.. lines.Select(line => new CountedFigure(line.Key, 0, null, false))],
                        new ProtectedRelease([.. lines.Select(line => line.IsShown ? FigureProtection.Shown : FigureProtection.Unsafe)], []),
                        sums,
                        known),
                    Is.Empty);
            });
        }
    }

    [Test]
    public async Task The_same_file_again_changes_nothing()
    {
        using WaveDesk desk = new();
        desk.Drop("proef 2026.csv", WaveDesk.Wave(4));
        _ = await CommandDesk.RunAsync("import");
        desk.Drop("proef opnieuw.csv", WaveDesk.Wave(4));
        _ = await CommandDesk.RunAsync("import");

        Assert.That(new SnapshotArchive(desk.Folder["data/archive"]).List(WaveDesk.Source, WaveDesk.Table), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_database_is_rebuilt_without_the_respondents()
    {
        using WaveDesk desk = new();
        desk.Drop("proef 2026.csv", WaveDesk.Wave(5));
        _ = await CommandDesk.RunAsync("run");
        Directory.Delete(desk.Inbox, recursive: true);
        CommandResult rebuilt = await CommandDesk.RunAsync("rebuild");

        Assert.That(rebuilt.Output, Does.Contain("observations: equal").And.Contain("notes: equal"), rebuilt.Error);
    }

    [TestCase("weging", "Een weegfactor is negatief of geen getal.", TestName = "A negative weight refuses the file by its place")]
    [TestCase("gezondheid", "Een antwoord staat niet in het codeboek.", TestName = "An answer outside the codebook refuses the file by its place")]
    [TestCase("leeftijd", "Een groep mensen is niet bekend.", TestName = "An unknown group of people refuses the file by its place")]
    [TestCase("buurt", "Van te veel respondenten is de buurt niet bekend.", TestName = "Too many unknown neighbourhoods refuse the file by their places")]
    public async Task Refusals(string column, string words)
    {
        using WaveDesk desk = new();
        List<Respondent> wave = WaveDesk.Wave(6);
        Respondent wrong = column switch
        {
            "weging" => wave[9] with { Weight = -0.5 },
            "gezondheid" => wave[9] with { Health = "77" },
            "leeftijd" => wave[9] with { Age = "77" },
            _ => wave[9] with { Area = "Onbekend", Weight = 1000 },
        };
        desk.Drop("proef.csv", [.. wave.Take(9), wrong, .. wave.Skip(10)]);
        CommandResult run = await CommandDesk.RunAsync("import");
        string note = File.ReadAllText(Directory.GetFiles(Path.Combine(desk.Inbox, "rejected"), "*.txt").Single());

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Not.Zero);
            Assert.That(note, Does.Contain(words).And.Contain($"rij 11, kolom '{column}'").And.Not.Contain("77"));
            Assert.That(new SnapshotArchive(desk.Folder["data/archive"]).List(WaveDesk.Source), Is.Empty);
        });
    }

    [Test]
    public async Task A_wave_that_people_came_to_by_themselves_has_values_and_numbers_only()
    {
        using WaveDesk desk = new(kind: "self-selected");
        desk.Drop("proef.csv", WaveDesk.Wave(7));
        _ = await CommandDesk.RunAsync("import");
        string[] lines = await File.ReadAllLinesAsync(Directory.GetFiles(desk.Folder["data/archive"], "cijfers.csv", SearchOption.AllDirectories).Single());
        string[][] shown = [.. lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells[4] is not "onderdrukt")];

        Assert.Multiple(() =>
        {
            Assert.That(shown, Is.Not.Empty);
            Assert.That(shown.Select(cells => cells[5] + cells[6] + cells[9]), Is.All.Empty);
            Assert.That(shown.Select(cells => cells[7]), Is.All.Not.Empty);
        });
    }

    [Test]
    public async Task A_postcode_puts_respondents_in_the_neighbourhood_of_its_addresses()
    {
        string[] codes = [.. TestCatalogue.Shipped.Areas.Where(area => area.Code.Level == AreaLevel.Neighbourhood).Select(area => area.Code.Value)];
        string expected;
        using (WaveDesk byCode = new())
        {
            byCode.Drop("proef.csv", WaveDesk.Wave(8).Select(ToCode));
            _ = await CommandDesk.RunAsync("import");
            expected = await File.ReadAllTextAsync(Directory.GetFiles(byCode.Folder["data/archive"], "cijfers.csv", SearchOption.AllDirectories).Single());
        }

        using WaveDesk byPostcode = new(areaForm: "postcode");
        string crosswalk = byPostcode.Folder["adressen.csv"];
        await File.WriteAllLinesAsync(
            crosswalk,
            codes.Select((code, index) => $"{Postcode(index)};1;{code[2..].TrimStart('0')};{code[2..8].TrimStart('0')};935").Prepend("PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024"));
        byPostcode.Desk.Setting("AddressCrosswalk", crosswalk);
        byPostcode.Drop("proef.csv", WaveDesk.Wave(8).Select(one => one with { Area = Postcode(Array.IndexOf(codes, ToCode(one).Area)) }));
        CommandResult run = await CommandDesk.RunAsync("import");

        Assert.That(
            await File.ReadAllTextAsync(Directory.GetFiles(byPostcode.Folder["data/archive"], "cijfers.csv", SearchOption.AllDirectories).Single()),
            Is.EqualTo(expected), run.Error);
    }

    private static Respondent ToCode(Respondent one) => one.Area.StartsWith("BU", StringComparison.Ordinal) ? one : one with { Area = "BU" + one.Area.PadLeft(8, '0') };

    private static string Postcode(int index) => FormattableString.Invariant($"62{index:00} AB");

    private static IReadOnlyList<string> Find(WaveDesk desk, string text) => ByteSearch.Find(
        desk.Folder.Path, text, path => path.Contains($"/{PersonalShelf.Name}/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));
}
