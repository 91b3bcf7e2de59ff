using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Catalogue;

internal sealed class ShippedCatalogueTests
{
    private static readonly int[] _sizes = [22, 8, 62, 26, 38, 157, 54, 11, 3, 5, 11, 46, 8, 35, 30, 0];

    private static readonly string[] _core =
    [
        "ervaren-gezondheid", "wekelijks-sporten", "ernstig-overgewicht", "roken", "lichamelijke-beperking",
        "hoog-risico-angst-depressie", "ernstige-eenzaamheid",
    ];

    private static readonly string[] _warnings =
    [
        "target_rules.csv state: target 'gap-25' is not specific: no document adopts it for this city",
        "target_rules.csv baseline_is_assumed: target 'gap-25' is not traceable: its baseline year is our assumption",
        "target_rules.csv kind: target 'lonely-down' is not quantitative: it has no number",
        "target_rules.csv margin_is_assumed: target 'sport-national' is not quantitative: its only number is a margin of ours",
        "target_rules.csv target_year: target 'sport-national' is not time-bound: it has no target year",
        "target_rules.csv baseline_year: target 'sport-national' is not traceable: it has no baseline year",
        "target_rules.csv margin_is_assumed: target 'priority-hold' is not quantitative: its only number is a margin of ours",
        "target_rules.csv target_year: target 'priority-hold' is not time-bound: it has no target year",
        "target_rules.csv baseline_year: target 'priority-hold' is not traceable: it has no baseline year",
        "target_rules.csv margin_is_assumed: target 'elderly-hold' is not quantitative: its only number is a margin of ours",
        "target_rules.csv target_year: target 'elderly-hold' is not time-bound: it has no target year",
        "target_rules.csv baseline_year: target 'elderly-hold' is not traceable: it has no baseline year",
    ];

    private static CatalogueResult Shipped => CatalogueReader.Read(TemporaryCatalogue.ShippedFolder);

    private static MonitorCatalogue Catalogue =>
        Shipped.Catalogue ?? throw new InvalidOperationException("The shipped catalogue has errors.");

    [Test]
    public void The_shipped_catalogue_has_no_errors() =>
        Assert.That(Shipped.Problems.Where(problem => problem.IsError), Is.Empty);

    [Test]
    public void Its_warnings_are_what_the_documents_leave_open_about_their_targets() =>
        Assert.That(
            Shipped.Problems.Where(problem => !problem.IsError)
                .Select(problem => $"{problem.File} {problem.Column}: {problem.What}"),
            Is.EqualTo(_warnings));

    [Test]
    public void It_holds_all_goals_topics_areas_and_targets() =>
        Assert.That(
            new[]
            {
                Catalogue.Goals.Count, Catalogue.Populations.Count, Catalogue.Indicators.Count,
                Catalogue.SourceTables.Count, Catalogue.PopulationKeys.Count, Catalogue.ColumnMappings.Count,
                Catalogue.Areas.Count, Catalogue.AreaAliases.Count, Catalogue.AreaGroups.Count,
                Catalogue.TargetRules.Count, Catalogue.SeriesMarks.Count, Catalogue.PublishedFigures.Count,
                Catalogue.Measurements.Count, Catalogue.MeasurementRounds.Count, Catalogue.Efforts.Count, Catalogue.Insights.Count,
            },
            Is.EqualTo(_sizes));

    [Test]
    public void The_city_has_7_districts_and_44_neighbourhoods_in_a_region_and_a_country() =>
        Assert.That(
            Catalogue.Areas.CountBy(area => area.Code.Level),
            Is.EquivalentTo(new KeyValuePair<AreaLevel, int>[]
            {
                new(AreaLevel.Country, 1),
                new(AreaLevel.GgdRegion, 1),
                new(AreaLevel.Municipality, 1),
                new(AreaLevel.District, 7),
                new(AreaLevel.Neighbourhood, 44),
            }));

    [Test]
    public void The_core_indicators_are_those_the_programme_leads_with() =>
        Assert.That(
            Catalogue.Indicators.Where(indicator => indicator.IsCore).Select(indicator => indicator.Id),
            Is.EqualTo(_core));

    [Test]
    public void Commuting_was_asked_of_people_from_18_to_64_in_2012_and_2016() =>
        Assert.That(
            Catalogue.ColumnMappings
                .Where(mapping => mapping is { TableId: "50090NED", AskedPopulations.Count: 1 })
                .Select(mapping => (
                    mapping.IndicatorId, mapping.AskedPopulations[0], mapping.AskedYears[0], mapping.AskedYears[^1])),
            Is.EqualTo(new[]
            {
                ("lopen-of-fietsen-naar-werk", "18-64", 2012, 2016),
                ("lopen-naar-werk", "18-64", 2012, 2016),
                ("fietsen-naar-werk", "18-64", 2012, 2016),
            }));

    [Test]
    public void Only_the_groups_of_the_sports_plan_are_priority_groups() =>
        Assert.That(
            Catalogue.AreaGroups.Select(group => (group.Id, group.Codes.Count, group.IsPriority)),
            Is.EqualTo(new[]
            {
                ("prioriteit-noordwest", 7, true),
                ("prioriteit-noordoost", 3, true),
                ("veerkrachtige-wijken", 2, false),
            }));

    [Test]
    public void A_table_is_read_with_its_dimensions() =>
        Assert.That(
            Catalogue.SourceTables.Where(table => table.TableId is "50090NED" or "82166NED" or "85984NED"),
            Is.EqualTo(new[]
            {
                new SourceTable(
                    "rivm-statline",
                    "50090NED",
                    new Wording(
                        "RIVM, Gezondheid per wijk en buurt 2012/2016/2020 (50090NED)",
                        "RIVM, Health by district and neighbourhood 2012/2016/2020 (50090NED)"),
                    EstimateKind.Modelled,
                    2020,
                    "WijkenEnBuurten",
                    "Perioden",
                    null,
                    "Leeftijd",
                    string.Empty,
                    "Marges",
                    "MW00000",
                    "rivm-50090NED",
                    40,
                    new DateOnly(2025, 1, 1)),
                new SourceTable(
                    "cbs-statline",
                    "82166NED",
                    new Wording(
                        "CBS, Gezondheidsmonitor 2012, 19 jaar en ouder (82166NED)",
                        "CBS, Health Monitor 2012, 19 years and over (82166NED)"),
                    EstimateKind.Surveyed,
                    2012,
                    "RegioS",
                    "Perioden",
                    2012,
                    "Leeftijd",
                    string.Empty,
                    "Cijfersoort",
                    "Waarde",
                    "gezondheidsmonitor",
                    13,
                    new DateOnly(2025, 1, 1)),
                new SourceTable(
                    "cbs-statline",
                    "85984NED",
                    new Wording(
                        "CBS, Kerncijfers wijken en buurten 2024 (85984NED)",
                        "CBS, Key figures for districts and neighbourhoods 2024 (85984NED)"),
                    EstimateKind.Registered,
                    2024,
                    "WijkenEnBuurten",
                    string.Empty,
                    2024,
                    string.Empty,
                    "alle",
                    string.Empty,
                    string.Empty,
                    "kerncijfers",
                    60,
                    new DateOnly(2025, 1, 1)),
            }));

    [Test]
    [SetCulture("nl-NL")]
    public void Numbers_are_read_alike_where_the_machine_writes_a_decimal_comma()
    {
        Assert.That(0.5.ToString(CultureInfo.CurrentCulture), Is.EqualTo("0,5"), "this machine lacks nl-NL");
        Assert.That(Catalogue.TargetRules[0].Share, Is.EqualTo(0.25));
    }

    [Test]
    public void Breaks_and_corona_years_are_marked_for_the_populations_they_concern() =>
        Assert.That(
            Catalogue.SeriesMarks.Select(mark => (
                mark.Kind,
                mark.FirstYearAfter,
                string.Join('|', mark.IndicatorIds),
                string.Join('|', mark.Populations))),
            Is.EqualTo(new[]
            {
                (SeriesMarkKind.Break, 2020, string.Empty, "18+|18-64"),
                (SeriesMarkKind.Break, 2020, string.Empty, "19+|18+"),
                (SeriesMarkKind.Break, 2020, string.Empty, "65+"),
                (SeriesMarkKind.Break, 2020, string.Empty, string.Empty),
                (SeriesMarkKind.Event, 2020, string.Empty, string.Empty),
                (SeriesMarkKind.Event, 2022, string.Empty, string.Empty),
                (SeriesMarkKind.Break, 2024, "roken", string.Empty),
                (SeriesMarkKind.Break, 2024, "lichamelijke-beperking", string.Empty),
                (SeriesMarkKind.Break, 2018, string.Empty, string.Empty),
                (SeriesMarkKind.Break, 2022, string.Empty, string.Empty),
                (SeriesMarkKind.Break, 2021, string.Empty, string.Empty),
            }));
}
