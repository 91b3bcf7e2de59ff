using System.Globalization;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Inbox;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Cli;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Survey;

/// <summary>A wave whose respondents give a postcode, from the inbox to the archive, through the command line.</summary>
[NonParallelizable]
internal sealed class PostcodeWaveTests
{
    private const string Planted = "6299ZX";
    private const int OfPlanted = 60;
    private const int HousesOfEach = 40;

    private static readonly string[] _codes =
        [.. TestCatalogue.Shipped.Areas.Where(area => area.Code.Level == AreaLevel.Neighbourhood).Select(area => area.Code.Value)];

    [Test]
    public async Task A_postcode_over_two_neighbourhoods_counts_for_the_city_only_and_is_written_nowhere()
    {
        using WaveDesk desk = Desk();
        List<Respondent> wave = ByPostcode(21);
        desk.Drop("proef.csv", [.. wave, .. Enumerable.Range(0, OfPlanted).Select(Spread)]);
        CommandResult run = await CommandDesk.RunAsync("import");
        Snapshot snapshot = new SnapshotArchive(desk.Folder["data/archive"]).List(WaveDesk.Source, WaveDesk.Table).Single();
        Dictionary<string, int> shown = await RespondentsOf(desk);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(shown["GM0935"], Is.EqualTo(Answered(wave, _ => true) + OfPlanted));
            foreach ((string code, int respondents) in shown.Where(pair => pair.Key.StartsWith("BU", StringComparison.Ordinal)))
            {
                Assert.That(respondents, Is.EqualTo(Answered(wave, area => area.Equals(code, StringComparison.Ordinal))), code);
            }

            Assert.That(shown.Keys.Count(code => code.StartsWith("BU", StringComparison.Ordinal)), Is.GreaterThan(10));
            Assert.That(snapshot.Origin.Modified, Does.Match("^[0-9a-f]{64} [0-9a-f]{12}$"), "the file and the edition of the addresses");
            Assert.That(snapshot.Origin.Extent, Does.Contain("adressenbestand").And.Contain("indeling 2024"));
            Assert.That(run.Output + run.Error, Does.Not.Contain(Planted));
            Assert.That(ByteSearch.Find(desk.Folder.Path, Planted, IsAllowed), Is.Empty);
            Assert.That(ByteSearch.Find(desk.Folder.Path, "6299 ZX", IsAllowed), Is.Empty);
        });
    }

    [Test]
    public async Task Too_many_unknown_postcodes_refuse_the_file_and_tell_how_many_without_naming_one()
    {
        using WaveDesk desk = Desk();
        List<Respondent> wave = [.. ByPostcode(22).Take(96), .. Enumerable.Range(0, 4).Select(index => Spread(index) with { Area = "9999QX" })];
        desk.Drop("proef.csv", [.. wave.Select(one => one with { Weight = 1 })]);
        CommandResult refused = await CommandDesk.RunAsync("import");
        string note = await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(desk.Inbox, "rejected"), "*.txt").Single());
        desk.Desk.Setting("MaximumUnmatchedShare", "0.05");
        desk.Drop("proef.csv", [.. wave.Select(one => one with { Weight = 1 })]);
        CommandResult taken = await CommandDesk.RunAsync("import");

        Assert.Multiple(() =>
        {
            Assert.That(refused.ExitCode, Is.EqualTo(7), refused.Error);
            Assert.That(refused.Error, Does.Contain("4 of 100 respondents, 4% of the weights; 0.5% is allowed").And.Not.Contain("9999QX"));
            Assert.That(note, Does.Contain("4 van 100 respondenten, 4% van de weging; toegestaan is 0,5%").And.Contain("rij 98, kolom 'buurt'").And.Not.Contain("9999QX"));
            Assert.That(taken.ExitCode, Is.Zero, taken.Error);
            Assert.That(ByteSearch.Find(desk.Folder.Path, "9999QX", IsAllowed), Is.Empty);
        });
    }

    [Test]
    public async Task Four_digits_place_a_respondent_as_six_characters_do_and_another_edition_of_the_addresses_reads_the_file_again()
    {
        using WaveDesk desk = Desk();
        List<Respondent> wave = ByPostcode(23);
        desk.Drop("proef.csv", wave);
        _ = await CommandDesk.RunAsync("import");
        Dictionary<string, int> bySix = await RespondentsOf(desk);
        desk.Drop("proef vier.csv", wave.Select(one => one with { Area = one.Area[..4] }));
        _ = await CommandDesk.RunOnNightAsync(1, "import");
        Dictionary<string, int> byFour = await RespondentsOf(desk);
        await File.AppendAllTextAsync(desk.Folder["adressen.csv"], "6299ZX;9;9350000;93500;935\n");
        desk.Drop("proef nog eens.csv", wave.Select(one => one with { Area = one.Area[..4] }));
        _ = await CommandDesk.RunOnNightAsync(2, "import");

        Assert.Multiple(() =>
        {
            Assert.That(byFour, Is.EquivalentTo(bySix));
            Assert.That(new SnapshotArchive(desk.Folder["data/archive"]).List(WaveDesk.Source, WaveDesk.Table), Has.Count.EqualTo(3));
        });
    }

    private static WaveDesk Desk()
    {
        WaveDesk desk = new(areaForm: "postcode");
        string path = desk.Folder["adressen.csv"];
        IEnumerable<string> own = _codes.SelectMany((code, index) => Enumerable.Range(1, HousesOfEach).Select(house => Address(Postcode(index), house, code)));
        string[] shared = [Address(Planted, 1, _codes[0]), Address(Planted, 2, _codes[^1])];
        File.WriteAllText(path, string.Join('\n', own.Concat(shared).Prepend("PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024")) + "\n");
        desk.Desk.Setting("AddressCrosswalk", path);
        return desk;
    }

    private static string Address(string postcode, int house, string code) => string.Create(
        CultureInfo.InvariantCulture, $"{postcode};{house};{code[2..].TrimStart('0')};{code[2..8].TrimStart('0')};935");

    private static List<Respondent> ByPostcode(int seed) =>
        [.. WaveDesk.Wave(seed).Select(one => one with { Area = Postcode(Array.IndexOf(_codes, CodeOf(one.Area))) })];

    private static string CodeOf(string area) => area.StartsWith("BU", StringComparison.Ordinal) ? area : "BU" + area.PadLeft(8, '0');

    private static string Postcode(int index) => FormattableString.Invariant($"62{index:00}AB");

    // Enough of every answer and age that nothing is hidden because of them.
    private static Respondent Spread(int index) => new(
        $"S{index.ToString(CultureInfo.InvariantCulture)}", index % 2 == 0 ? Planted : "6299 zx", index % 4 < 2 ? "1" : "2", 1, index % 2 == 0 ? "1" : "4",
        index % 2 == 0 ? "ja" : "nee", string.Empty);

    private static int Answered(IEnumerable<Respondent> wave, Func<string, bool> livesIn) =>
        wave.Count(one => one.Smokes is not "weet niet" && livesIn(_codes[int.Parse(one.Area[2..4], CultureInfo.InvariantCulture)]));

    // The numbers behind the shown figures of smoking adults, by area.
    private static async Task<Dictionary<string, int>> RespondentsOf(WaveDesk desk)
    {
        string newest = Directory.GetFiles(desk.Folder["data/archive"], "cijfers.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        return (await File.ReadAllLinesAsync(newest)).Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[2] is "18+" && cells[3] is "roken" && cells[4] is not "onderdrukt")
            .ToDictionary(cells => cells[0], cells => int.Parse(cells[7], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    private static bool IsAllowed(string path) =>
        path.EndsWith("adressen.csv", StringComparison.Ordinal)
        || (path.Contains($"/{PersonalShelf.Name}/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));
}
