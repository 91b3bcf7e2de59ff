using System.Globalization;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The machine's language decides nothing: the same bytes and rows under every culture.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class CultureTests
{
    private static readonly string[] _cultures = ["nl-NL", "en-US", string.Empty];

    [Test]
    public void Nl_NL_has_a_decimal_comma_on_this_machine()
    {
        // Without ICU every culture is the invariant one and the test below would compare a thing with itself.
        Assert.That(12.5.ToString(CultureInfo.GetCultureInfo("nl-NL")), Is.EqualTo("12,5"), "ICU is missing: install libicu");
    }

    [Test]
    public async Task Site_and_figures_are_the_same_under_nl_NL_en_US_and_the_invariant_culture()
    {
        using WorkFolder folder = new();
        List<(string Culture, string Site, string Figures)> outcomes = [];
        foreach (string culture in _cultures)
        {
            outcomes.Add(await RunUnderAsync(culture, folder));
        }

        Assert.Multiple(() =>
        {
            foreach ((string culture, string site, string figures) in outcomes)
            {
                Assert.That(site, Is.EqualTo(outcomes[0].Site), $"site under '{culture}'");
                Assert.That(figures, Is.EqualTo(outcomes[0].Figures), $"figures under '{culture}'");
            }
        });
    }

    private static async Task<(string Culture, string Site, string Figures)> RunUnderAsync(string culture, WorkFolder folder)
    {
        (CultureInfo current, CultureInfo? threads) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        CultureInfo wanted = CultureInfo.GetCultureInfo(culture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (wanted, wanted);
            RunSettings settings = Settings(folder, culture.Length == 0 ? "invariant" : culture);
            using StopSignals stop = new();
            RunConsole console = new(TextWriter.Null, TextWriter.Null);
            Pipeline.Catalogue.MonitorCatalogue catalogue = Workplace.Open().ReadCatalogue();
            RunReport report = await new NightlyRun(
                settings, SourceRegistry.Offline(catalogue, settings.Archive, []).Sources, catalogue, console, TimeProvider.System)
                .ExecuteAsync(stop);
            Assert.That(report.ExitCode, Is.EqualTo(ExitCode.Done));
            return (
                culture,
                WorkFolder.DigestOf(settings.Site),
                string.Join('\n', WorkFolder.RowsOf(settings.Database, "current_observation")));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, threads);
        }
    }

    private static RunSettings Settings(WorkFolder folder, string name) => new(
        "demo",
        Workplace.BundledArchive,
        folder[$"{name}/monitor.db"],
        folder[$"{name}/site"],
        Path.Combine(AppContext.BaseDirectory, "Catalogue"),
        new MonitorOptions());
}
