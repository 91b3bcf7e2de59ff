using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>The pages about the programme on a few figures; every kind of entry that a page can have occurs once.</summary>
internal static class SampleProgramme
{
    private static readonly GoalLabel _goal = new("S2", "Sociale basis");
    private static readonly PopulationLabel _older = SampleSite.Older;
    private static readonly Figure _absent = new Figure.Absent();

    private static readonly AuditedTarget _target = new(
        "lonely-down",
        "lager dan in 2024",
        TargetState.Adopted,
        2030,
        "Plan Gezond Maastricht, par. 2.3.2",
        [
            new AuditAnswer(AuditAspect.Specific, true),
            new AuditAnswer(AuditAspect.Quantitative, false),
            new AuditAnswer(AuditAspect.TimeBound, true),
            new AuditAnswer(AuditAspect.BaselineTraceable, true),
            new AuditAnswer(AuditAspect.NextMeasurementKnown, true),
        ]);

    /// <summary>The pages for an overview whose first indicator has figures.</summary>
    public static SiteProgramme Of(OverviewPage overview, IndicatorPage page) => new(Goals(overview, page), Gap(page), Calendar(page), Quality(), Account())
    {
        Quarantine = Quarantine(),
    };

    /// <summary>What the page of the indicator says of the time ahead.</summary>
    public static IndicatorAhead Ahead => new(Next, [Efforts[0]], [Note]);

    private static MeasurementMoment Next => new("Gezondheidsmonitor Volwassenen en Ouderen", 2028, RoundCertainty.Inferred, 2029);

    private static InsightNote Note => new(
        "In Limmel komen meer mensen naar de koffieochtend.", new DateOnly(2026, 5, 1), "wijkverpleegkundige", "Limmel");

    private static EffortLine[] Efforts =>
    [
        new(
            "Welzijn op Recept", _goal, EffortState.Running, 2025, 2028, "Trajekt", "Gemeente Maastricht", ["Limmel"], "65-plussers", 2027,
            "Plan Gezond Maastricht, par. 1.4"),
        new("Inzet cultuurmakers", _goal, null, null, null, "", "", [], "", null, "Plan Gezond Maastricht, par. 4.1"),
    ];

    private static GoalsPage Goals(OverviewPage overview, IndicatorPage page)
    {
        Figure.Known figure = City(page);
        return new GoalsPage(
            [.. overview.Goals.Select(goal => Entry(goal, isFirst: ReferenceEquals(goal, overview.Goals[0])))],
            [
                Line(page, figure, new TargetAim(TargetAimKind.Below, figure, 2020)),
                Line(page, _absent, new TargetAim(TargetAimKind.BaselineMissing, _absent, 2024)),
                Line(page, figure, new TargetAim(TargetAimKind.NotWorseThan, figure, 2020) { Margin = Number("count/target/margin", 2) }),
            ]);
    }

    private static GoalEntry Entry(GoalBlock block, bool isFirst) => new(
        block.Goal,
        block.Role,
        block.Horizon,
        block.Source,
        block.Indicators,
        isFirst ? Efforts : [],
        isFirst ? [Note] : [],
        [.. block.Children.Select(child => Entry(child, isFirst: false))]);

    private static TargetLine Line(IndicatorPage page, Figure realised, TargetAim aim) => new(
        page.IndicatorId,
        page.Title,
        page.Unit,
        _target,
        SampleSite.Municipality,
        page.Population,
        realised is Figure.Known ? 2020 : null,
        realised,
        realised is Figure.Known ? FigureKind.Modelled : null,
        aim,
        page.Status);

    private static GapPage Gap(IndicatorPage page)
    {
        Figure.Known city = City(page);
        Figure.Known country = (Figure.Known)page.Headline!.Country;
        GapLine modelled = new(
            page.IndicatorId, page.Title, page.Unit, true, page.Population, 2020, true, FigureKind.Modelled, SampleSite.TableTitle, city, country,
            Number("difference/gap/a", 4), null, GapPosition.Worse, null, new StatusReason(StatusReasonKind.ModelledFigures));
        GapLine measured = modelled with
        {
            IsHeadline = false,
            Population = _older,
            Kind = FigureKind.Surveyed,
            IsEventYear = false,
            Interval = new FigureInterval(-0.6, 3.4),
            Position = GapPosition.Undecided,
            Since = new GapShift(2016, 2024, Number("difference/gap/a/city", 1.2), Number("difference/gap/a/country", -0.4)),
            WhyNot = null,
        };
        GapExampleBlock block = new(
            page.IndicatorId, page.Title, page.Unit, _older, "een kwart van de achterstand op Nederland ingelopen", FigureKind.Modelled, SampleSite.TableTitle,
            [
                new GapExample(
                    2016, city, country, Number("difference/gap/a", 4), Number("difference/gap/a/remaining", 3), Number("difference/gap/a/fixed", 14.2), null,
                    new StatusReason(StatusReasonKind.SeriesBreak, 2020)),
                new GapExample(2024, _absent, _absent, null, null, null, null, new StatusReason(StatusReasonKind.BaselineYearMissing, 2024)),
            ]);
        return new GapPage([modelled, measured], ["Roken (jongvolwassenen)"], [block], false);
    }

    private static CalendarPage Calendar(IndicatorPage page)
    {
        CalendarRound[] rounds =
        [
            new(2012, false, RoundCertainty.Held, "", null, "CBS-tabel 82166NED"),
            new(2016, false, RoundCertainty.Held, "2017-05", null, "CBS-tabel 83674NED"),
            new(2022, true, RoundCertainty.Held, "2023", null, "Extra meting"),
            new(2026, false, RoundCertainty.Announced, "", 2027, "Bericht"),
            new(2028, false, RoundCertainty.Inferred, "", 2029, "Vier jaar na 2024"),
        ];
        KeyValuePair<string, string> indicator = new(page.IndicatorId, page.Title);
        return new CalendarPage(
            2012,
            2030,
            2026,
            [
                new CalendarMeasurement("monitor", "Gezondheidsmonitor Volwassenen en Ouderen", "GGD'en, CBS en RIVM", "Elke vier jaar.", 4, rounds, Number("count/calendar/monitor", 1), "CBS"),
                new CalendarMeasurement("eenmalig", "Gezondheidsmonitor Jongvolwassenen", "GGD'en", "", null, [rounds[0]], Number("count/calendar/eenmalig", 0), "GGD"),
            ],
            [
                new TargetMoments("lonely-down", "lager dan in 2024", TargetState.Adopted, 2030, [new TargetMoment([indicator], Next, Next)]),
                new TargetMoments("hold", "geen achteruitgang", TargetState.Derived, null, [new TargetMoment([indicator], null, null)]),
            ],
            new DetectableChanges(
                [new KnownDetectable(page.IndicatorId, page.Title, page.Population, 2024, Number("detectable/a", 3.5))],
                [new AssumedDetectable(25, [Number("detectable/assumed/25/400", 9.32), Number("detectable/assumed/25/3000", 3.4)])],
                150,
                [400, 3000]));
    }

    private static QualityPage Quality() => new(
        [
            Fresh("50090NED", FreshnessVerdict.KeptForEarlierYears, null, "50150NED"),
            Fresh("50150NED", FreshnessVerdict.UpToDate, null, ""),
            Fresh("85563NED", FreshnessVerdict.NewerRoundHeld, 2024, ""),
            Fresh("85984NED", FreshnessVerdict.Overdue, 2025, ""),
            Fresh("99999NED", FreshnessVerdict.Unknown, null, ""),
        ],
        [
            new DeliveryLine("50090NED", new DateOnly(2026, 11, 20), Number("count/age", 0), true, true, Number("count/a", 424), Number("count/b", 2)),
            new DeliveryLine("50150NED", new DateOnly(2026, 11, 19), Number("count/age", 1), false, false, Number("count/a", 424), Number("count/b", 2)),
        ],
        [new QuarantineLine("50090NED", "is not an area of the 2020 division", true, Number("count/b", 2), ["Witte Vrouwenvelt"])],
        [new GapCount("50090NED", FigureGap.NotPublished, Number("count/c", 158), Number("count/d", 2))],
        [new TopicList("50140NED", Number("count/e", 2), ["Slaapt slecht", "Gamet elke dag"])],
        [
            new CatalogueFileLine("goals.csv", Number("count/f", 22), []),
            new CatalogueFileLine("target_rules.csv", Number("count/g", 5), ["kind: target 'lonely-down' is not quantitative: it has no number"]),
        ])
    {
        Disagreements = new DisagreementSection(
            [
                Contradiction("Het plan noemt niet welke tabel het gebruikt."),
                Contradiction(""),
            ],
            [new TableDisagreement(["50150NED"], ["50090NED"], Number("count/h", 120), Number("difference/i", 1), Number("difference/j", 3.6), "De nieuwste editie.")]),
    };

    private static QuarantinePage Quarantine() => new(
        [
            new QuarantineEntry(
                "3f9a1c0b5d7e2a44", "50090NED", new QuarantinePlace("rivm-statline/50090NED/20261122T090000Z_0123456789ab/UntypedDataSet.json", 17, "WijkenEnBuurten"),
                "Witte Vrouwenvelt", QuarantineReason.UnknownArea, IsOpen: true)
            {
                Candidate = "BU09350303 (Wittevrouwenveld)",
                Decision = new QuarantineNote(QuarantineVerb.Withdraw, "", "Analist", "toch een andere buurt", new DateOnly(2026, 11, 21), null),
            },
            new QuarantineEntry(
                "91b2c3d4e5f60718", "ggd-vo-2024", new QuarantinePlace("ggd-monitor/ggd-vo-2024/20261122T090000Z_ba9876543210/levering.csv", 231, "gezondheid"),
                null, QuarantineReason.NoRespondents, IsOpen: true),
            new QuarantineEntry(
                "0a1b2c3d4e5f6071", "85563NED", new QuarantinePlace("cbs-statline/85563NED/20261122T090000Z_00ff00ff00ff/export.csv", 4, "Roker_11"),
                "=12;5", QuarantineReason.NoNumber, IsOpen: false)
            {
                Decision = new QuarantineNote(
                    QuarantineVerb.Correct, "12.5", "Analist", "gebeld met de aanbieder", new DateOnly(2026, 11, 20), new DateOnly(2027, 6, 30)),
            },
            new QuarantineEntry("ffeeddccbbaa0099", "85563NED", new QuarantinePlace("cbs-statline/85563NED/20261122T090000Z_00ff00ff00ff/export.csv", 9, "Roker_11"), "105", QuarantineReason.Other, IsOpen: true)
            {
                PlainReason = "is not what anybody expected",
                Decision = new QuarantineNote(QuarantineVerb.Accept, "", "Analist", "klopt", new DateOnly(2026, 11, 20), null),
            },
        ],
        Number("count/quarantine/open", 3),
        Number("count/quarantine/decided", 1));

    private static FigureDisagreement Contradiction(string reason) => new(
        "ernstige-eenzaamheid",
        "Ernstig of zeer ernstig eenzaam",
        SampleSite.Municipality,
        "%",
        new DisagreementSide(new Figure.Known(18.2, null, "ernstige-eenzaamheid/GM0935/18+/2020"), 1, "2024", "50150NED"),
        new DisagreementSide(new Figure.Known(17, null, "quotation/plan"), 0, "2024", "Plan Gezond Maastricht, par. 1.1"),
        Number("difference/k", -1.2),
        reason);

    private static FreshnessLine Fresh(string table, FreshnessVerdict verdict, int? expected, string replacedBy) => new(
        table, $"Tabel {table}", FigureKind.Modelled, 2020, verdict == FreshnessVerdict.Unknown ? "" : "Gezondheidsmonitor", verdict, expected, replacedBy);

    private static AccountPage Account() => new("0123456789abcdef", "1.0.0", "", Enum.GetValues<FigureKind>());

    private static Figure.Known City(IndicatorPage page) => (Figure.Known)page.Headline!.City;

    private static DerivedNumber Number(string id, double value) => new(id, value, "a rule", []);
}
