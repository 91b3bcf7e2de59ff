using Monitoring.Tests.Cli;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.EndToEnd;

/// <summary>A figure that the team records itself, from a line of the register to the page and back; the figures are invented here.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[NonParallelizable]
internal sealed class RegisterTests : IDisposable
{
    private const string Indicator = "medewerkers-toegerust";

    private readonly CommandDesk _desk = new();

    public RegisterTests()
    {
        _desk.SmallCatalogue();
        _desk.Setting("RecordedSources", "register");
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task An_indicator_of_the_register_needs_lines_in_the_catalogue_only()
    {
        AddIndicator();
        Record("12,2025-03-01,Team Personeel,Opleidingsregister,Telling aan het einde van het jaar.");
        CommandResult run = await CommandDesk.RunAsync("run");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        string page = await File.ReadAllTextAsync(Directory.GetFiles(_desk.Folder["data/site/indicatoren"], $"{Indicator}.html").Single());
        CommandResult trace = await CommandDesk.RunAsync("trace", Indicator, "GM0935", "2024");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain($"data-origin=\"{Indicator}/GM0935/2024/alle/register\">12").And.Contain("Team Personeel")
                .And.Contain("Opleidingsregister").And.Contain("Telling aan het einde van het jaar.").And.Match("1.maart.2025"));
            Assert.That(trace.Output, Does.Contain("place    row 2, column value").And.Contain("cell     \"12\" as published; digests of all files hold")
                .And.Contain("note     owner: Team Personeel").And.Contain("note     evidence: Opleidingsregister").And.Contain("registered"));
        });
    }

    [Test]
    public async Task An_unchanged_register_is_no_news_and_another_owner_is_told_without_a_new_figure()
    {
        AddIndicator();
        Record("12,2025-03-01,Team Personeel,Opleidingsregister,");
        await CommandDesk.RunAsync("import");
        CommandResult again = await CommandDesk.RunAsync("import");
        string register = _desk.Folder["catalogue/register.csv"];
        await File.WriteAllTextAsync(register, (await File.ReadAllTextAsync(register)).Replace("Team Personeel", "Bureau Opleidingen", StringComparison.Ordinal));
        FakeClock later = new();
        later.Advance(TimeSpan.FromDays(1));
        CommandResult changed = await CommandDesk.RunAtAsync(later, "import");
        CommandResult trace = await CommandDesk.RunAsync("trace", Indicator, "GM0935", "2024");
        CommandResult rebuild = await CommandDesk.RunAsync("rebuild");
        Assert.Multiple(() =>
        {
            Assert.That(again.Output, Does.Contain("register: nothing new"));
            Assert.That(changed.Error, Does.Contain("0 opened, 0 closed, 1 unchanged"));
            Assert.That(trace.Output, Does.Contain("note     owner: Bureau Opleidingen").And.Not.Contain("Team Personeel"));
            Assert.That(rebuild.ExitCode, Is.Zero, rebuild.Error);
            Assert.That(rebuild.Output, Does.Contain("observations: equal").And.Contain("notes: equal").And.Contain("retrievals: equal"));
        });
    }

    [Test]
    public async Task An_empty_register_is_in_order_and_a_wrong_line_stops_the_run_before_anything_is_stored()
    {
        CommandResult empty = await CommandDesk.RunAsync("import");
        await File.AppendAllTextAsync(_desk.Folder["catalogue/register.csv"], "onbekend,GM0935,alle,2024,12,2025-03-01,Team,Bewijs,\n");
        CommandResult wrong = await CommandDesk.RunAsync("import");
        Assert.Multiple(() =>
        {
            Assert.That((empty.ExitCode, wrong.ExitCode), Is.EqualTo((0, 2)), empty.Error);
            Assert.That(wrong.Error, Does.Contain("register.csv:2:indicator_id: error: 'onbekend' is not in indicators.csv"));
        });
    }

    [Test]
    public async Task A_file_of_the_register_is_not_delivered_but_edited() =>
        Assert.That(
            (await CommandDesk.RunAsync("import", "--file", "register.csv", "--dataset", "register", "--source", "register")).Error,
            Does.Contain("The figures of register stand in a file of the catalogue"));

    private void Record(string rest) => File.AppendAllText(_desk.Folder["catalogue/register.csv"], $"{Indicator},GM0935,alle,2024,{rest}\n");

    private void AddIndicator()
    {
        string indicators = _desk.Folder["catalogue/indicators.csv"];
        string[] columns = File.ReadLines(indicators).First().Split(',');
        File.AppendAllText(indicators, string.Join(',', columns.Select(Cell)) + "\n");
        File.AppendAllText(_desk.Folder["catalogue/column_mappings.csv"], $"register,{Indicator},{Indicator},,alle\n");
    }

    private static string Cell(string column) => column switch
    {
        "id" => Indicator,
        "unit" => "aantal",
        "decimals" => "0",
        "polarity" => "higher",
        "goal_id" => "S4.1",
        "populations" => "alle",
        "is_core" => "false",
        "valid_from" => "2025-01-01",
        "title_nl" or "title_en" => "Medewerkers toegerust",
        "verb_nl" or "verb_en" => "waren",
        "target_rule_ids" => string.Empty,
        _ => "medewerkers die de training volgden",
    };
}
