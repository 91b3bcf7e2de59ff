using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Tests.Catalogue;
using Monitoring.Tests.Cli;

namespace Monitoring.Tests.Normalise.Crosswalks;

/// <summary>Figures of areas that a delivery says nothing of, from the inbox to the report, through the command line.</summary>
[NonParallelizable]
internal sealed class CarriedFiguresTests
{
    private const string City = "GM0935";

    [Test]
    public async Task Neighbourhoods_make_their_districts_and_city_weighted_by_adults_and_say_so_everywhere()
    {
        using CommandDesk desk = AreaFiles.Desk();
        AreaFiles.DropInhabitants(desk);
        AreaFiles.DropSmoking(desk, "vo2024 roken.csv", AreaFiles.Neighbourhoods.Select((area, index) => ("buurt24", area.Code.Value, AreaFiles.Text(AreaFiles.ShareOf(index)))));
        CommandResult run = await CommandDesk.RunAsync("import");
        IReadOnlyDictionary<string, Stored> stored = Load(desk);
        CommandResult trace = await CommandDesk.RunAsync("trace", "roken", City, "2024", "18+");
        CommandResult document = await CommandDesk.RunAsync("trace", "roken", City, "2024", "18+", "--json");
        CommandResult export = await CommandDesk.RunAsync("export", "--format", "csv", "--indicator", "roken", "--area", City);
        CommandResult rebuilt = await CommandDesk.RunAsync("rebuild");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(stored[City].Value, Is.EqualTo(Expected(_ => true)).Within(1e-9));
            Assert.That(stored[City].Quality, Is.EqualTo("aggregated"));
            Assert.That(stored[City].Lower, Is.LessThan(stored[City].Value).And.GreaterThan(stored[City].Value - 3));
            foreach (Area district in AreaFiles.Districts)
            {
                Assert.That(stored[district.Code.Value].Value, Is.EqualTo(Expected(area => area.ParentCode == district.Code)).Within(1e-9), district.Code.Value);
            }

            Assert.That(trace.Output, Does.Contain("aggregated").And.Contain("the inhabitants of those ages of 2024").And.Contain("part     BU09350000"));
            Assert.That(document.Output, Does.Contain("\"quality\": \"aggregated\"").Or.Contain("\"Aggregated\""));
            Assert.That(ExportOf(desk), Does.Contain(",aggregated,"), export.Error);
            Assert.That(rebuilt.Output, Does.Contain("observations: equal").And.Contain("parts: equal"), rebuilt.Error);
        });
    }

    [Test]
    public async Task A_districts_figure_is_shown_for_its_neighbourhoods_as_taken_over_and_never_judged()
    {
        using CommandDesk desk = AreaFiles.Desk();
        AreaFiles.DropInhabitants(desk);
        AreaFiles.DropSmoking(
            desk, "vo2024 roken.csv",
            AreaFiles.Districts.Select((area, index) => ("wijk24", area.Code.Value, index == 1 ? "-99996" : AreaFiles.Text(AreaFiles.ShareOf(index)))));
        CommandResult run = await CommandDesk.RunAsync("run", "--language", "en");
        IReadOnlyDictionary<string, Stored> stored = Load(desk);
        Area child = AreaFiles.Neighbourhoods.First(area => area.ParentCode == AreaFiles.Districts[0].Code);
        CommandResult trace = await CommandDesk.RunAsync("trace", "roken", child.Code.Value, "2024", "18+");
        CommandResult export = await CommandDesk.RunAsync("export", "--format", "csv", "--indicator", "roken", "--area", child.Code.Value);
        string page = await File.ReadAllTextAsync(desk.Folder["data/site/indicatoren/roken.html"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(stored[child.Code.Value].Value, Is.EqualTo(AreaFiles.ShareOf(0)).Within(1e-12));
            Assert.That(stored[child.Code.Value].Quality, Is.EqualTo("inherited"));
            Assert.That(Width(stored[child.Code.Value]), Is.GreaterThan(WidthOf(stored[AreaFiles.Districts[0].Code.Value], respondents: 120)), "the neighbourhood may differ from its district");
            Assert.That(
                AreaFiles.Neighbourhoods.Where(area => area.ParentCode == AreaFiles.Districts[1].Code).Select(area => stored.ContainsKey(area.Code.Value)),
                Is.All.False, "what the supplier withholds does not come back");
            Assert.That(stored.ContainsKey(City), Is.False, "a sixth of the city is not known");
            Assert.That(trace.Output, Does.Contain("inherited").And.Contain("never judged").And.Contain($"part     {AreaFiles.Districts[0].Code.Value}"));
            Assert.That(ExportOf(desk), Does.Contain(",inherited,"), export.Error);
            Assert.That(page, Does.Contain("<small>&#32;district figure</small>").Or.Contain("<small> district figure</small>"));
            Assert.That(page, Does.Contain("(12.0–32.8)"));
            Assert.That(page, Does.Contain("taken over from the district"));
            Assert.That(page, Does.Not.Contain("h-buurten"), "nothing is drawn of the neighbourhoods");
        });
    }

    [Test]
    public async Task What_is_published_for_the_district_stays_and_a_withheld_one_is_not_made_again()
    {
        using CommandDesk desk = AreaFiles.Desk();
        AreaFiles.DropInhabitants(desk);
        AreaFiles.DropSmoking(
            desk, "vo2024 roken.csv",
            AreaFiles.Neighbourhoods.Select((area, index) => ("buurt24", area.Code.Value, AreaFiles.Text(AreaFiles.ShareOf(index))))
                .Append(("wijk24", AreaFiles.Districts[0].Code.Value, "33,3"))
                .Append(("wijk24", AreaFiles.Districts[1].Code.Value, "-99997")));
        CommandResult run = await CommandDesk.RunAsync("import");
        IReadOnlyDictionary<string, Stored> stored = Load(desk);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(stored[AreaFiles.Districts[0].Code.Value], Is.EqualTo(new Stored { Area = AreaFiles.Districts[0].Code.Value, Value = 33.3, Quality = "direct" }));
            Assert.That(stored.ContainsKey(AreaFiles.Districts[1].Code.Value), Is.False);
            Assert.That(stored[AreaFiles.Districts[2].Code.Value].Quality, Is.EqualTo("aggregated"));
        });
    }

    [Test]
    public async Task Inhabitants_that_come_later_or_change_make_the_figures_anew()
    {
        using CommandDesk desk = AreaFiles.Desk();
        AreaFiles.DropSmoking(desk, "vo2024 roken.csv", AreaFiles.Neighbourhoods.Select((area, index) => ("buurt24", area.Code.Value, AreaFiles.Text(AreaFiles.ShareOf(index)))));
        CommandResult without = await CommandDesk.RunAsync("import");
        bool madeWithout = Load(desk).ContainsKey(City);
        AreaFiles.DropInhabitants(desk);
        _ = await CommandDesk.RunOnNightAsync(1, "import");
        double first = Load(desk)[City].Value;
        AreaFiles.DropInhabitants(desk, "inwoners naar leeftijd herzien.csv", more: 40);
        _ = await CommandDesk.RunOnNightAsync(2, "import");
        double second = Load(desk)[City].Value;
        CommandResult again = await CommandDesk.RunOnNightAsync(3, "import");
        CommandResult rebuilt = await CommandDesk.RunOnNightAsync(4, "rebuild");

        Assert.Multiple(() =>
        {
            Assert.That(madeWithout, Is.False);
            Assert.That(without.Error, Does.Contain("no inhabitants are known"));
            Assert.That(first, Is.EqualTo(Expected(_ => true)).Within(1e-9));
            Assert.That(second, Is.EqualTo(Expected(_ => true, more: 40)).Within(1e-9));
            Assert.That(again.Output, Does.Contain("Nothing new"));
            Assert.That(rebuilt.Output, Does.Contain("observations: equal").And.Contain("parts: equal"), rebuilt.Error);
        });
    }

    [Test]
    public async Task With_the_surveys_own_weights_the_city_is_exactly_what_its_respondents_give_together()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        Append(catalogue, "source_tables.csv", "proeftabel-2024,city-survey,Proeftabel 2024,Trial table 2024,surveyed,2024,gebied,jaar,,leeftijd,,,,proeftabel,36,2026-01-01");
        Append(catalogue, "layouts.csv", "proeftabel-2024,proeftabel*,cube,,1,semicolon,utf8,point,none,year,code-or-name,,,");
        Append(
            catalogue, "layout_columns.csv",
            "proeftabel-2024,jaar,period,\nproeftabel-2024,gebied,area,\nproeftabel-2024,leeftijd,population,\nproeftabel-2024,rookt,value,\nproeftabel-2024,basis,weighted-base,rookt");
        Append(catalogue, "population_keys.csv", "proeftabel-2024,18+,18+");
        Append(catalogue, "column_mappings.csv", "proeftabel-2024,rookt,roken,2024,18+");
        using CommandDesk desk = AreaFiles.Desk();
        desk.Setting("Catalogue", catalogue.Folder);
        Random random = new(7);
        List<(Area Area, double Weight, bool Smokes)> people =
            [.. AreaFiles.Neighbourhoods.SelectMany(area => Enumerable.Range(0, 5 + random.Next(40)).Select(_ => (area, 0.2 + random.NextDouble(), random.Next(5) == 0)))];
        AreaFiles.Drop(
            desk, "city-survey", "proeftabel.csv",
            AreaFiles.Neighbourhoods.Select(area => string.Create(
                CultureInfo.InvariantCulture, $"2024;{area.Code.Value};18+;{Share(people.Where(one => one.Area == area)):R};{people.Where(one => one.Area == area).Sum(one => one.Weight):R}"))
                .Prepend("jaar;gebied;leeftijd;rookt;basis"));
        CommandResult run = await CommandDesk.RunAsync("import");
        IReadOnlyDictionary<string, Stored> stored = Load(desk);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(stored[City].Value, Is.EqualTo(Share(people)).Within(1e-9));
            foreach (Area district in AreaFiles.Districts)
            {
                Assert.That(stored[district.Code.Value].Value, Is.EqualTo(Share(people.Where(one => one.Area.ParentCode == district.Code))).Within(1e-9));
            }
        });
    }

    private static void Append(TemporaryCatalogue catalogue, string file, string lines) => File.AppendAllText(catalogue.PathOf(file), lines + "\n");

    private static double Share(IEnumerable<(Area Area, double Weight, bool Smokes)> people) =>
        100 * people.Where(one => one.Smokes).Sum(one => one.Weight) / people.Sum(one => one.Weight);

    private static double Expected(Func<Area, bool> isIn, int more = 0)
    {
        double people = 0;
        double sum = 0;
        for (int index = 0; index < AreaFiles.Neighbourhoods.Count; index++)
        {
            double adults = isIn(AreaFiles.Neighbourhoods[index]) ? AreaFiles.AdultsOf(index) + (index * more) : 0;
            people += adults;
            sum += adults * AreaFiles.ShareOf(index);
        }

        return sum / people;
    }

    private static double Width(Stored figure) => figure.Upper!.Value - figure.Lower!.Value;

    // Wilson with the design effect that is assumed, as a district without margins has it.
    private static double WidthOf(Stored figure, int respondents)
    {
        double n = respondents / 1.5;
        double share = figure.Value / 100;
        double z = 1.959963984540054;
        return 200 * z / (1 + (z * z / n)) * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
    }

    private static string ExportOf(CommandDesk desk) => File.ReadAllText(desk.Folder["monitor-figures.csv"]);

    private static Dictionary<string, Stored> Load(CommandDesk desk)
    {
        using SqliteConnection connection = new($"Data Source={desk.Folder["data/monitor.db"]};Mode=ReadOnly;Pooling=False");
        return connection.Query<Stored>(
            "SELECT area_code AS Area, value AS Value, lower AS Lower, upper AS Upper, quality AS Quality FROM current_observation WHERE indicator = 'roken' AND value IS NOT NULL;")
            .ToDictionary(row => row.Area, StringComparer.Ordinal);
    }

    private sealed record Stored
    {
        public string Area { get; init; } = "";

        public double Value { get; init; }

        public double? Lower { get; init; }

        public double? Upper { get; init; }

        public string Quality { get; init; } = "";
    }
}
