using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>The bundled figures of the city survey and the Safety Monitor, as the monitor holds them.</summary>
internal sealed class PublishedPollTests
{
    private const string Source = "city-survey";
    private const string NeighbourhoodPage = "indicatoren/sfeer-in-de-buurt.html";

    private static readonly Lazy<ReportState> _state = new(() => BundledState.Load());

    private static readonly string[] _tables =
    [
        .. TestCatalogue.Shipped.SourceTables
            .Where(table => table.EstimateKind != EstimateKind.Synthetic && table.SourceId.Equals(Source, StringComparison.Ordinal))
            .Select(table => table.TableId),
    ];

    private static List<FigureRow> Figures => [.. _state.Value.Figures.All.Where(row => _tables.Contains(row.TableId, StringComparer.Ordinal))];

    [Test]
    public void Every_bundled_file_is_as_its_origin_says()
    {
        SnapshotArchive archive = new(Repository.BundledArchive);
        List<Snapshot> snapshots = [.. archive.List(Source).Where(snapshot => _tables.Contains(snapshot.Id.Dataset, StringComparer.Ordinal))];

        Assert.That(snapshots, Has.Count.EqualTo(2));
        Assert.Multiple(() =>
        {
            foreach (Snapshot snapshot in snapshots)
            {
                Assert.That(() => archive.Verify(snapshot), Throws.Nothing);
                Assert.That(snapshot.Origin.Extent, Does.StartWith("Een selectie:"));
            }
        });
    }

    [Test]
    public void Every_figure_leads_to_the_page_it_was_published_on() =>
        Assert.That(
            Figures.Select(row => _state.Value.Notes.Single(note => note.IsOf(row) && note.Label.Equals("bron", StringComparison.Ordinal)).Text),
            Is.Not.Empty.And.All.StartsWith("https://"));

    [Test]
    public void What_was_published_has_neither_margins_nor_respondents_and_is_never_judged() =>
        Assert.Multiple(() =>
        {
            Assert.That(Figures, Has.Count.EqualTo(25));
            Assert.That(Figures.Select(row => (row.Lower, row.Upper, row.SampleSize)), Has.All.EqualTo(((double?)null, (double?)null, (long?)null)));
            Assert.That(_state.Value.Assessments.Select(one => one.Question.Indicator.Id), Has.None.AnyOf([.. Figures.Select(row => (object)row.Indicator)]));
        });

    [Test]
    public void The_poll_is_of_people_who_came_forward_and_the_safety_monitor_of_a_sample() =>
        Assert.That(
            Figures.Select(row => (row.TableId, (EstimateKind)row.EstimateKindId)).Distinct(),
            Is.EquivalentTo(new[]
            {
                ("buurtpeiling-2022-gepubliceerd", EstimateKind.SelfSelected), ("veiligheidsmonitor-gepubliceerd", EstimateKind.Surveyed),
            }));

    [Test]
    public void No_topic_of_the_city_survey_shares_an_indicator_or_a_series_with_another_source()
    {
        MonitorCatalogue catalogue = TestCatalogue.Shipped;
        string[] own = [.. catalogue.ColumnMappings.Where(IsOwn).Select(mapping => mapping.IndicatorId).Distinct(StringComparer.Ordinal)];

        Assert.Multiple(() =>
        {
            Assert.That(own, Is.Not.Empty);
            Assert.That(catalogue.ColumnMappings.Where(mapping => !IsOwn(mapping)).Select(mapping => mapping.IndicatorId), Has.None.AnyOf([.. own]));
            Assert.That(
                catalogue.SourceTables.GroupBy(table => table.Series, StringComparer.Ordinal)
                    .Where(series => series.Any(table => _tables.Contains(table.TableId, StringComparer.Ordinal)))
                    .Select(series => series.Count()),
                Is.All.EqualTo(1),
                "each wave was held in another way");
        });
    }

    [Test]
    public void A_topic_without_a_figure_of_the_city_shows_the_neighbourhoods_that_have_one_and_no_empty_chart()
    {
        string page = File.ReadAllText(Path.Combine(BundledState.Site, NeighbourhoodPage));

        Assert.That(
            page,
            Does.Contain("Voor de stad is er geen cijfer").And.Contain("Jekerdal").And.Contain("Van de andere buurten staat er geen cijfer")
                .And.Not.Contain("Geen cijfers om te tekenen").And.Not.Contain("sfeer-in-de-buurt-trend.svg"));
    }

    [Test]
    public void A_neighbourhood_without_a_figure_gets_no_empty_line() =>
        Assert.Multiple(() =>
        {
            Assert.That(Area("BU09350101"), Does.Match("(?s)<li[^>]*>.{0,200}sfeer-in-de-buurt"));
            Assert.That(Area("BU09350602"), Does.Match("(?s)Van deze buurt heeft geen bron cijfers over:.{0,2000}sfeer-in-de-buurt"));
        });

    private static bool IsOwn(ColumnMapping mapping) => _tables.Contains(mapping.TableId, StringComparer.Ordinal);

    private static string Area(string code) => File.ReadAllText(Path.Combine(BundledState.Site, "gebieden", code + ".html"));
}
