using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>Pages of areas on the figures of one indicator: every district and neighbourhood of the sample, and a group.</summary>
internal static class SampleAreas
{
    public static readonly AreaGroupLabel Group = new(
        "prioriteit-noordoost", "Prioriteitswijken Maastricht Sport, Noordoost", true, "Plan van aanpak GALA Maastricht, bijlage 1");

    private static readonly GoalLabel _goal = new("S2", "Sociale basis");
    private static readonly GoalLabel _empty = new("S5", "Transformatie naar toekomstbestendige zorg");
    private static readonly Figure _absent = new Figure.Absent();

    /// <summary>The areas for a page with figures, and one without that has nothing by neighbourhood.</summary>
    public static SiteAreas Of(IndicatorPage page, IndicatorPage without)
    {
        List<DistrictAreas> districts = [.. page.Neighbourhoods!.Districts.Select(group => new DistrictAreas(
            new ListedArea(group.District, null),
            [.. group.Neighbourhoods.Select(one => new ListedArea(one.Area, Inhabitants(page, one.Area)))]))];
        AreaLabel[] members = [.. districts[0].Neighbourhoods.Select(area => area.Area)];
        return new SiteAreas(
            new AreasPage(districts, [Group]),
            [
                .. districts.SelectMany(district => district.Neighbourhoods
                    .Select(area => Page(page, without, area.Area, district.District.Area, []))
                    .Prepend(Page(page, without, district.District.Area, null, [.. district.Neighbourhoods.Select(area => area.Area)]))),
            ],
            [new AreaGroupPage(
                Group,
                [.. members.Select(area => new ListedArea(area, null))],
                [new GroupGoal(_goal, [GroupLine(page, members)], [Label(without)])],
                [SampleSite.Source])]);
    }

    private static AreaPage Page(
        IndicatorPage page, IndicatorPage without, AreaLabel area, AreaLabel? district, IReadOnlyList<AreaLabel> neighbourhoods) => new(
        area,
        district,
        neighbourhoods,
        district is null ? [] : [Inhabitants(page, area)],
        district is null ? [new AreaMembership(Group, [neighbourhoods[0]])] : [],
        district is null ? null : Standing(area),
        [new AreaGoal(_goal, [Line(page, area)], [Label(without)]), new AreaGoal(_empty, [], [])],
        new AreaLabel("GG6106", "Zuid-Limburg", AreaKind.Region, false),
        [SampleSite.Source]);

    /// <summary>The counts that the pages show.</summary>
    public static IReadOnlyList<DerivedNumber> Derived(SiteAreas areas) =>
    [
        .. areas.Pages.Select(page => page.Standing).OfType<AreaStanding>()
            .SelectMany(standing => (DerivedNumber[])[standing.Less, standing.More, standing.Equal]),
    ];

    private static AreaStanding Standing(AreaLabel area) => new(Count("less", area, 1), Count("more", area, 0), Count("equal", area, 0));

    private static DerivedNumber Count(string name, AreaLabel area, double value) =>
        new($"count/core-{name}/{area.Code}", value, "Counted for the sample.", []);

    private static AreaLine Line(IndicatorPage page, AreaLabel area)
    {
        FigureTable table = page.Tables[0];
        TrendPoint[] points =
        [
            .. table.Years.Zip(RowOf(table, area).Figures).Select(pair => new TrendPoint(pair.First, pair.Second, table.Kind, pair.First == 2020)),
        ];
        TrendPoint newest = points.LastOrDefault(point => point.Figure is Figure.Known) ?? points[^1];
        int at = table.Years.ToList().IndexOf(newest.Year);
        return new AreaLine(
            Label(page),
            page.Population,
            newest.Year,
            table.Kind,
            table.SourceTitle,
            newest.Figure,
            table.Rows[1].Figures[at],
            null,
            table.Rows[0].Figures[at],
            [new AgeFigure(SampleSite.Younger, _absent), new AgeFigure(SampleSite.Older, _absent)],
            [points]);
    }

    private static GroupLine GroupLine(IndicatorPage page, IReadOnlyList<AreaLabel> members)
    {
        FigureTable table = page.Tables[0];
        return new GroupLine(
            Label(page),
            page.Population,
            table.Years[^1],
            table.Kind,
            table.SourceTitle,
            [.. members.Select(member => new AreaFigure(member, RowOf(table, member).Figures[^1]))],
            table.Rows[1].Figures[^1],
            null,
            table.Rows[0].Figures[^1]);
    }

    // Stands on the page of no indicator of the sample; its origin therefore is that of the indicator at hand.
    private static AreaLine Inhabitants(IndicatorPage page, AreaLabel area) => new(
        new IndicatorLabel("ernstige-eenzaamheid", "Inwoners", "aantal", false),
        SampleSite.Adults,
        2012,
        FigureKind.Registered,
        SampleSite.TableTitle,
        RowOf(page.Tables[0], area).Figures[0] is Figure.Known known ? known with { Value = 2330 } : RowOf(page.Tables[0], area).Figures[0],
        _absent,
        null,
        _absent,
        [],
        []);

    private static FigureTableRow RowOf(FigureTable table, AreaLabel area) => table.Rows.First(row => row.Area == area);

    private static IndicatorLabel Label(IndicatorPage page) => new(page.IndicatorId, page.Title, page.Unit, true);
}
