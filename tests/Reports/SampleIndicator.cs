using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>Pages of single indicators.</summary>
internal static class SampleIndicator
{
    private static readonly int[] _years = [2012, 2016, 2020];

    private static readonly Figure _absent = new Figure.Absent();

    private static readonly GoalLabel _strategic = new("S2", "Sociale basis");
    private static readonly GoalLabel _operational = new("S2.4", "Ernstige eenzaamheid afgenomen");

    private static readonly StatusMark _status = new(
        StatusWord.NotAssessed,
        [
            new StatusReason(StatusReasonKind.ModelledFigures),
            new StatusReason(StatusReasonKind.NoMargins),
            new StatusReason(StatusReasonKind.BaselineYearMissing, 2024),
            new StatusReason(StatusReasonKind.EventYear, 2020),
        ]);

    public static IndicatorPage Loneliness(int districts, bool allAges = false)
    {
        AreaFigures[] adults = [.. Adults(districts)];
        FigureTable table = Table(SampleSite.Adults, adults);
        FigureTable older = allAges ? Table(SampleSite.Older, Adults(districts, SampleSite.Older)) : Ages(districts, SampleSite.Older, [11.1, 12.5, 13.4], [8.6, 9.5, 10.4]);
        FigureTable younger = allAges ? Table(SampleSite.Younger, Adults(districts, SampleSite.Younger)) : Ages(districts, SampleSite.Younger, [11.1, 14.3], [8.6, 10.3]);
        return new IndicatorPage(
            "ernstige-eenzaamheid",
            "Ernstig of zeer ernstig eenzaam",
            _strategic,
            _operational,
            "%",
            WantedDirection.Lower,
            new FindingWords("waren", "ernstig of zeer ernstig eenzaam"),
            SampleSite.Adults,
            new Headline(2020, FigureKind.Modelled, adults[1].Figures[2], adults[0].Figures[2], true, SampleSite.TableTitle),
            null,
            _status,
            [Target()],
            Chart("trend", table, new TargetMark(2030, null, "doel 2030: lager dan in 2024")),
            [Chart("trend-18-64", younger, null), Chart("trend-65", older, null)],
            new NeighbourhoodSection(
                SampleSite.TableTitle, FigureKind.Modelled, SampleSite.Adults, [Points(adults[1].Figures)], [.. Groups(adults)]),
            [table, younger, older],
            new Leaflet(
                "Aandeel met een score van 9 of hoger op 11 vragen over gemis aan contact",
                [SampleSite.Adults, SampleSite.Younger, SampleSite.Older],
                [new LeafletSource(SampleSite.TableTitle, FigureKind.Modelled, _years, 2022, false)],
                "De nulmeting van het plan is 2024; dat jaar zit niet in deze tabel.",
                SampleSite.Marks),
            [SampleSite.Source]);
    }

    /// <summary>An indicator of which nothing was published: every part of the page must say so.</summary>
    public static IndicatorPage WithoutFigures() => new(
        "fietsen",
        "Fietst naar school of werk",
        _strategic,
        null,
        "%",
        WantedDirection.Neutral,
        new FindingWords("fietsten", "naar school of werk"),
        SampleSite.Older,
        null,
        null,
        new StatusMark(StatusWord.NotAssessed, [new StatusReason(StatusReasonKind.NoFigures)]),
        [],
        new TrendChart("trend", SampleSite.Older, "%", 2012, 2020, [], [], null),
        [],
        null,
        [
            new FigureTable(SampleSite.Older, SampleSite.TableTitle, FigureKind.Modelled, [2020],
            [
                new FigureTableRow(
                    SampleFigures.Rows[1].Area,
                    [new Figure.Withheld(FigureGap.NotApplicable, SampleSite.OriginId("GM0935", SampleSite.Older, 2020))]),
            ]),
        ],
        new Leaflet("Aandeel dat naar school of werk fietst", [], [], "", []),
        []);

    public static TargetPanel Target() => new(
        "lonely-down",
        "Lager dan in 2024",
        TargetState.Adopted,
        [SampleSite.Municipality],
        [SampleSite.Adults],
        2024,
        2030,
        "Plan Gezond Maastricht par. 2.3.2 (S2.4)",
        ["Het document noemt geen getal.", "‘Aantoonbaar’ is onze lezing."],
        _status);

    private static IEnumerable<AreaFigures> Adults(int districts, PopulationLabel? population = null)
    {
        int seen = 0;
        foreach ((AreaLabel area, IReadOnlyList<double> values) in SampleFigures.Rows)
        {
            seen += area.Kind == AreaKind.District ? 1 : 0;
            if (seen <= districts)
            {
                yield return new AreaFigures(area, [.. values.Select((value, index) => One(area, value, index, population))]);
            }
        }
    }

    // Two very small neighbourhoods are withheld here, as the next table of the provider does.
    private static Figure One(AreaLabel area, double value, int index, PopulationLabel? population)
    {
        string origin = SampleSite.OriginId(area.Code, population ?? SampleSite.Adults, _years[index]);
        return area.Code switch
        {
            "BU09350006" when index == 2 => new Figure.Withheld(FigureGap.NotPublished, origin),
            "BU09350105" or "BU09350303" or "BU09350500" => new Figure.Withheld(FigureGap.NotPublished, origin),
            _ => new Figure.Known(value, null, origin),
        };
    }

    private static FigureTable Table(PopulationLabel population, IEnumerable<AreaFigures> rows) =>
        new(population, SampleSite.TableTitle, FigureKind.Modelled, _years, [.. rows.Select(row => new FigureTableRow(row.Area, row.Figures))]);

    private static FigureTable Ages(int districts, PopulationLabel population, double[] city, double[] country) => new(
        population,
        SampleSite.TableTitle,
        FigureKind.Modelled,
        _years,
        [
            .. Adults(districts).Select(row => new FigureTableRow(row.Area,
            [
                .. _years.Select((year, index) => (row.Area.Kind switch
                {
                    AreaKind.Country => country,
                    AreaKind.Municipality => city,
                    _ => [],
                }).Select(value => (Figure)new Figure.Known(value, null, SampleSite.OriginId(row.Area.Code, population, year)))
                    .ElementAtOrDefault(index) ?? Missing(row.Area, population, year)),
            ])),
        ]);

    private static Figure Missing(AreaLabel area, PopulationLabel population, int year) => area.Kind <= AreaKind.Municipality
        ? new Figure.Withheld(FigureGap.NotAsked, SampleSite.OriginId(area.Code, population, year))
        : _absent;

    private static TrendChart Chart(string id, FigureTable table, TargetMark? target) => new(
        id,
        table.Population,
        "%",
        2012,
        target?.Year ?? 2020,
        [
            new TrendLine(TrendLineRole.Subject, table.Rows[1].Area, [Points(table.Rows[1].Figures)], SampleSite.TableTitle),
            new TrendLine(TrendLineRole.Country, table.Rows[0].Area, [Points(table.Rows[0].Figures)], SampleSite.TableTitle),
        ],
        SampleSite.Marks,
        target);

    private static TrendPoint[] Points(IReadOnlyList<Figure> figures) =>
        [.. figures.Select((figure, index) => new TrendPoint(_years[index], figure, FigureKind.Modelled, _years[index] == 2020))];

    private static IEnumerable<DistrictGroup> Groups(IEnumerable<AreaFigures> rows)
    {
        List<NeighbourhoodTrend>? group = null;
        foreach (AreaFigures row in rows)
        {
            if (row.Area.Kind == AreaKind.District)
            {
                group = [];
                yield return new DistrictGroup(row.Area, group);
            }

            if (row.Area.Kind == AreaKind.Neighbourhood)
            {
                group!.Add(new NeighbourhoodTrend(row.Area, [Points(row.Figures)]));
            }
        }
    }
}
