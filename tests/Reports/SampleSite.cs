using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>A small but realistic site on the figures of <see cref="SampleFigures"/>.</summary>
internal static class SampleSite
{
    public const string Municipality = "Maastricht";

    public const string TableTitle = "RIVM, Gezondheid per wijk en buurt 2012/2016/2020 (50090NED)";

    public static readonly PopulationLabel Adults = new("18+", "18 jaar en ouder", "volwassenen (18 jaar en ouder)");
    public static readonly PopulationLabel Younger = new("18-64", "18 tot en met 64 jaar", "inwoners van 18 tot en met 64 jaar");
    public static readonly PopulationLabel Older = new("65+", "65 jaar en ouder", "65-plussers");

    public static readonly SourceCitation Source = new(
        "50090NED",
        "RIVM",
        "Gezondheid per wijk en buurt 2012/2016/2020 (indeling 2022)",
        "RIVM StatLine, Gezondheid per wijk en buurt, tabel 50090NED.",
        "https://statline.rivm.nl/#/RIVM/nl/dataset/50090NED/",
        "CC BY 4.0",
        new DateOnly(2026, 11, 20),
        "Nederland, Maastricht, wijken en buurten",
        ["DataProperties.json"],
        "rivm-statline/50090NED/20261120T030000Z_0123456789ab",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

    public static readonly SiteFrame Frame = new(Municipality, new DateOnly(2026, 11, 20), "c0ffee12", [Source]);

    private static readonly SeriesMark _event = new(
        SeriesMarkKind.Event, null, 2020, "corona", "In 2020 golden coronamaatregelen. Dat kan de antwoorden hebben gekleurd.");

    /// <summary>The site with a number of districts, 1 to 7.</summary>
    public static SiteModel Create(int districts = 7)
    {
        IndicatorPage loneliness = SampleIndicator.Loneliness(districts) with { Ahead = SampleProgramme.Ahead };
        IndicatorPage empty = SampleIndicator.WithoutFigures();
        SiteAreas areas = SampleAreas.Of(loneliness, empty);
        OverviewPage overview = SampleOverview.Of(loneliness, empty);
        return new SiteModel(Frame, overview, [loneliness, empty], [Origins(loneliness), Origins(empty)])
        {
            Programme = SampleProgramme.Of(overview, loneliness),
            Areas = areas,
            Derived = SampleAreas.Derived(areas),
        };
    }

    /// <summary>As many pages as the real site has, each as large as a real one.</summary>
    public static SiteModel Large(int indicators)
    {
        IndicatorPage[] pages =
        [
            .. Enumerable.Range(1, indicators).Select(number => SampleIndicator.Loneliness(7, allAges: true) with
            {
                IndicatorId = "indicator-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }),
        ];
        return new SiteModel(Frame, SampleOverview.Of(pages), pages, [.. pages.Select(Origins)]);
    }

    public static SiteModel With(IndicatorPage page) =>
        new(Frame, SampleOverview.Of(page), [page], [Origins(page)]);

    public static IReadOnlyList<SeriesMark> Marks => [_event];

    /// <summary>An origin page with a line for every figure of the page's tables.</summary>
    public static OriginPage Origins(IndicatorPage page)
    {
        List<OriginEntry> entries = [];
        foreach (FigureTable table in page.Tables)
        {
            foreach (FigureTableRow row in table.Rows)
            {
                foreach ((int year, Figure figure) in table.Years.Zip(row.Figures).Where(pair => pair.Second is not Figure.Absent))
                {
                    entries.Add(new OriginEntry(
                        OriginId(row.Area.Code, table.Population, year),
                        row.Area,
                        table.Population,
                        year,
                        figure,
                        table.Kind,
                        Source.TableId,
                        Source.SnapshotPath,
                        "UntypedDataSet.json",
                        entries.Count + 1,
                        28671 + entries.Count,
                        "ErnstigZeerErnstigEenzaam_29"));
                }
            }
        }

        return new OriginPage(page.IndicatorId, page.Title, page.Unit, entries, page.Sources);
    }

    public static string OriginId(string area, PopulationLabel population, int year) => string.Join(
        '/', "ernstige-eenzaamheid", area, year.ToString(System.Globalization.CultureInfo.InvariantCulture), population.Id, Source.TableId);
}
