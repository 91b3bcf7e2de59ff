using Monitoring.Pipeline.Publish;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>Which real figure comes from which table on the pages, and what stands beside it.</summary>
internal sealed class PagesBySourceTests
{
    private static readonly Lazy<SiteModel> _model = new(() => SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope));

    [Test]
    public void The_headline_of_overweight_is_the_direct_monitors_with_its_own_country() =>
        Assert.That(Told(Page("overgewicht").Headline), Is.EqualTo("2022 Surveyed 45.3 NL 50.3 (85563NED)"));

    [Test]
    public void Overweight_is_drawn_from_the_direct_monitor_with_a_break_at_18_years_and_the_modelled_tables_apart()
    {
        TrendChart chart = Page("overgewicht").Chart;
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join(" / ", chart.Lines.Select(Told)),
                Is.EqualTo(
                    "Subject: 2012=45.1 2016=45.6 | 2020=45.7 | 2022=45.3 / Country: 2020=49.4 | 2022=50.3"
                    + " / Subject Maastricht, rekenmodel: 2024=46.5 / Subject Maastricht, ouder rekenmodel: 2012=45.1 2016=46.0 | 2020=47.7"));
            Assert.That(
                string.Join(", ", chart.Marks.Select(mark => FormattableString.Invariant($"{mark.Kind} {mark.YearBefore}-{mark.Year}"))),
                Is.EqualTo("Break 2016-2020, Event -2020, Event -2022"));
        });
    }

    [Test]
    public void The_headline_of_severe_loneliness_is_the_newest_and_has_no_benchmark_of_an_older_table()
    {
        IndicatorPage page = Page("ernstige-eenzaamheid");
        Assert.Multiple(() =>
        {
            Assert.That(Told(page.Headline), Is.EqualTo("2024 Modelled 18.2 NL - (50150NED)"));
            Assert.That(Told(page.OlderComparison), Is.EqualTo("2020 Modelled 15.2 NL 11.2 (50090NED)"));
            Assert.That(
                string.Join(" / ", page.Chart.Lines.Select(Told)),
                Is.EqualTo("Subject: 2024=18.2 / Subject Maastricht, oudere tabel: 2012=11.1 2016=13.9 | 2020=15.2 / Country Nederland, oudere tabel: 2012=8.6 2016=10.1 | 2020=11.2"));
            Assert.That(
                string.Join(", ", page.Chart.Marks.Select(mark => FormattableString.Invariant($"{mark.Kind} {mark.YearBefore}-{mark.Year}"))),
                Is.EqualTo("Break 2016-2020, Event -2020"),
                "The older table's marks are drawn with its line.");
        });
    }

    [Test]
    public void Neighbourhoods_come_from_the_newest_table_that_has_them_with_the_city_of_the_same_table() =>
        Assert.Multiple(() =>
        {
            Assert.That(Page("ernstige-eenzaamheid").Neighbourhoods!.SourceTitle, Does.EndWith("(50090NED)"));
            Assert.That(Told(Page("ernstige-eenzaamheid").Neighbourhoods!.City), Is.EqualTo("2012=11.1 2016=13.9 | 2020=15.2"));
            Assert.That(Page("ervaren-gezondheid").Neighbourhoods!.SourceTitle, Does.EndWith("(50150NED)"));
            Assert.That(Told(Page("ervaren-gezondheid").Neighbourhoods!.City), Is.EqualTo("2012=72.3 2016=71.1 | 2020=74.2 | 2022=65.4 | 2024=70.0"));
            Assert.That(Page("tevreden-woning").Neighbourhoods, Is.Null);
            Assert.That(Page("inwoners").Neighbourhoods!.City, Is.Empty, "A count of the whole city is nothing to compare with.");
        });

    [Test]
    public void Young_adults_have_a_city_a_region_and_a_country_that_are_called_self_selected()
    {
        Headline headline = Page("mentale-gezondheid-goed-jongvolwassenen").Headline!;
        Assert.Multiple(() =>
        {
            Assert.That(Told(headline), Is.EqualTo("2024 SelfSelected 46.8 NL 50.9 (50140NED)"));
            Assert.That((headline.Region!.Area.Name, ((Figure.Known)headline.Region.Figure).Value), Is.EqualTo(("Zuid-Limburg", 49.0)));
            Assert.That(Page("mentale-gezondheid-goed-jongvolwassenen").OlderComparison, Is.Null);
        });
    }

    [Test]
    public void Every_table_of_a_page_holds_one_source_and_population_and_only_areas_that_it_has() =>
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join(" / ", Page("overgewicht").Tables.Select(table => FormattableString.Invariant(
                    $"{table.Population.Id} {table.Kind} {string.Join(' ', table.Years)} x {table.Rows.Count}"))),
                Is.EqualTo(
                    "18+ Surveyed 2020 2022 x 2 / 18+ Modelled 2024 x 1 / 18+ Modelled 2012 2016 2020 x 53 / 19+ Surveyed 2012 2016 x 1"
                    + " / 18-64 Modelled 2012 2016 x 53 / 65+ Modelled 2012 2016 2020 x 53"));
            Assert.That(
                _model.Value.Indicators.SelectMany(page => page.Tables).SelectMany(table => table.Rows)
                    .Count(row => row.Figures.All(figure => figure is Figure.Absent)),
                Is.Zero);
        });

    [Test]
    public void What_the_newest_edition_withholds_has_no_number_on_any_page() =>
        Assert.That(
            _model.Value.Origins.SelectMany(page => page.Entries).Where(entry =>
                entry.Area.Code is "BU09350301" or "BU09350303" or "BU09350304" or "BU09350500" or "BU09350503"
                && entry.Kind == FigureKind.Modelled && entry.Figure is Figure.Known),
            Is.Empty);

    [Test]
    public void The_leaflet_names_each_source_once_the_headlines_first() =>
        Assert.That(
            string.Join(" / ", Page("overgewicht").Leaflet.Sources.Select(source => FormattableString.Invariant(
                $"{source.Kind} {string.Join(' ', source.Years)} {source.DivisionYear} {source.HasMargins}"))),
            Is.EqualTo("Surveyed 2012 2016 2020 2022 2022 False / Modelled 2024 2024 False / Modelled 2012 2016 2020 2020 False"));

    private static IndicatorPage Page(string id) =>
        _model.Value.Indicators.Single(page => page.IndicatorId.Equals(id, StringComparison.Ordinal));

    private static string Told(Headline? headline) => headline is null
        ? "none"
        : FormattableString.Invariant(
            $"{headline.Year} {headline.Kind} {Number(headline.City)} NL {Number(headline.Country)} ({headline.TableTitle.Split('(')[^1]}");

    private static string Told(TrendLine line) =>
        $"{line.Role}{(line.ApartLabel is null ? "" : " " + line.ApartLabel)}: {Told(line.Segments)}";

    private static string Told(IReadOnlyList<IReadOnlyList<TrendPoint>> segments) => string.Join(" | ", segments.Select(segment =>
        string.Join(' ', segment.Select(point => FormattableString.Invariant($"{point.Year}={Number(point.Figure)}")))));

    private static string Number(Figure figure) =>
        figure is Figure.Known known ? known.Value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "-";
}
