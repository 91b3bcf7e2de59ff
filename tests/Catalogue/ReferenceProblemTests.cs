namespace Monitoring.Tests.Catalogue;

/// <summary>Names in one file that another file does not have, and names that stand twice.</summary>
internal sealed class ReferenceProblemTests
{
    private const string Tables =
        "one of those in source_tables.csv";

    private static readonly BreakCase[] _unknown =
    [
        new(
            "goals.csv", "S5.1,operational,S5", "S5.1,operational,S9", "parent_id", "'S9' is not in goals.csv",
            "one of those in goals.csv"),
        new(
            "indicators.csv", "lower,S2.4", "lower,S2.5", "goal_id", "'S2.5' is not in goals.csv",
            "one of those in goals.csv"),
        new(
            "indicators.csv", "18+|18-64|65+", "18+|18-64|65+|75+", "populations", "'75+' is not in populations.csv",
            "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "indicators.csv", "gap-25", "gap-52", "target_rule_ids", "'gap-52' is not in target_rules.csv",
            "one of those in target_rules.csv: gap-25, lonely-down, sport-national, priority-hold, elderly-hold"),
        new(
            "population_keys.csv", "50090NED,53115", "50090ned,53115", "table_id",
            "'50090ned' is not in source_tables.csv", Tables),
        new(
            "population_keys.csv", "53115,18-64", "53115,18-65", "population_id", "'18-65' is not in populations.csv",
            "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "column_mappings.csv", "50090NED,Roker", "50190NED,Roker", "table_id",
            "'50190NED' is not in source_tables.csv", Tables),
        new(
            "column_mappings.csv", "Roker,roken", "Roker,rookt", "indicator_id", "'rookt' is not in indicators.csv",
            "one of those in indicators.csv"),
        new(
            "column_mappings.csv", "18+|18-64|65+", "18+|12-17", "asked_populations",
            "'12-17' is not in populations.csv", "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "areas.csv", "Borgharen,,WK093505", "Borgharen,,WK093509", "parent_code", "'WK093509' is not in areas.csv",
            "one of those in areas.csv"),
        new(
            "area_aliases.csv", "Witte Vrouwenveld,BU09350402", "Witte Vrouwenveld,BU09350499", "code",
            "'BU09350499' is not in areas.csv", "one of those in areas.csv"),
        new(
            "area_groups.csv", "BU09350404", "BU09350444", "codes", "'BU09350444' is not in areas.csv",
            "one of those in areas.csv"),
        new(
            "target_rules.csv", "prioriteit-noordwest|", "prioriteit-noord|", "scope_areas",
            "'prioriteit-noord' is neither an area nor an area group",
            "a code in areas.csv, or one of the groups prioriteit-noordwest, prioriteit-noordoost, "
            + "veerkrachtige-wijken"),
        new(
            "target_rules.csv", "18-64|65+,0.25", "18-64|65+|75+,0.25", "scope_populations",
            "'75+' is not in populations.csv", "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "target_rules.csv", "2024,NL01,2030", "2024,NL00,2030", "benchmark_code", "'NL00' is not in areas.csv",
            "one of those in areas.csv"),
        new(
            "series_marks.csv", "adults-from-18,break,50090NED", "adults-from-18,break,50190NED", "table_ids",
            "'50190NED' is not in source_tables.csv", Tables),
        new(
            "series_marks.csv", ",roken,", ",rook,", "indicator_ids", "'rook' is not in indicators.csv",
            "one of those in indicators.csv"),
        new(
            "series_marks.csv", ",18+|18-64,", ",18+|18-65,", "populations", "'18-65' is not in populations.csv",
            "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
    ];

    private static readonly BreakCase[] _unknownInNewerFiles =
    [
        new(
            "populations.csv", "true,18+", "true,17+", "continued_by", "'17+' is not in populations.csv",
            "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "source_tables.csv", ",alle,", ",allen,", "fixed_population", "'allen' is not in populations.csv",
            "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "published_figures.csv", ",vrijwilligerswerk,", ",vrijwillig,", "indicator_id",
            "'vrijwillig' is not in indicators.csv", "one of those in indicators.csv"),
        new(
            "published_figures.csv", ",16-25,", ",16-26,", "population_id", "'16-26' is not in populations.csv",
            "one of those in populations.csv: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4"),
        new(
            "published_figures.csv", ",BU09350207,", ",BU09350299,", "area_code", "'BU09350299' is not in areas.csv",
            "one of those in areas.csv"),
        new(
            "disagreements.csv", "ernstige-eenzaamheid/GM0935/2024", "ernstige-eenzaamheid/GM0936/2024", "used",
            "'GM0936' in the figure 'ernstige-eenzaamheid/GM0936/2024/18+/50150NED' is not in areas.csv",
            "a name that stands in areas.csv"),
        new(
            "disagreements.csv", ",plan-ernstig-eenzaam-gm0935-2024", ",plan-ernstig-eenzaam-gm0935-2023", "other",
            "'plan-ernstig-eenzaam-gm0935-2023' is not known",
            "a figure (indicator/area/year/population/table), a table of source_tables.csv, or in 'other' a line of published_figures.csv"),
        new(
            "long_layouts.csv", "plan-gezond-maastricht,", "plan-gezond,", "table_id", "'plan-gezond' is not in source_tables.csv", Tables),
        new(
            "disagreements.csv", "rivm-vorige-editie,,", "rivm-vorige-editie,rookt,", "indicator_ids",
            "'rookt' is not in indicators.csv", "one of those in indicators.csv"),
    ];

    private static readonly BreakCase[] _mixed =
    [
        new(
            "disagreements.csv", ",ervaren-gezondheid/GM0935/2024/18+/50150NED,", ",plan-ervaren-gezondheid-nl01-2024,", "used",
            "a quotation is never the figure that is followed", "a figure or tables"),
        new(
            "disagreements.csv", ",50150NED,50090NED|50120NED,", ",50150NED,50090NED|plan-ervaren-gezondheid-nl01-2024,", "other",
            "the line compares a figure with a table, or more than two figures", "one figure on each side, or tables on both"),
        new(
            "disagreements.csv", ",overgewicht/NL01/2020/18+/50090NED,", ",50090NED,", "other",
            "the line compares a figure with a table, or more than two figures", "one figure on each side, or tables on both"),
        new(
            "disagreements.csv", ",overgewicht/NL01/2020/18+/50090NED,", ",overgewicht/GM0935/2020/18+/50090NED,", "other",
            "'overgewicht/GM0935/2020/18+/50090NED' is about overgewicht in GM0935, and 'overgewicht/NL01/2020/18+/85012NED' is not",
            "figures of one indicator and one area"),
        new(
            "disagreements.csv", "overgewicht-nl-2020,,", "overgewicht-nl-2020,overgewicht,", "indicator_ids",
            "two figures name their indicator themselves", "an empty cell"),
    ];

    private static readonly BreakCase[] _twice =
    [
        new(
            "disagreements.csv", "gala-eenzaam-2020,", "gala-eenzaam-2016,", "id",
            "'gala-eenzaam-2016' stands in disagreements.csv twice", "each key once"),
        new(
            "published_figures.csv", "gala-parken-gm0935-2022,", "gala-groen-gm0935,", "id",
            "'gala-groen-gm0935' stands in published_figures.csv twice", "each key once"),
        new(
            "goals.csv", "S4.2,operational", "S4.1,operational", "id", "'S4.1' stands in goals.csv twice",
            "each key once"),
        new(
            "area_aliases.csv", "Wijk 06 Buitenwijk Zuidoost", "Wijk 05 Buitenwijk Noordoost", "alias",
            "'Wijk 05 Buitenwijk Noordoost' stands in area_aliases.csv twice", "each key once"),
        new(
            "areas.csv", "BU09350604,", "BU09350603,", "code", "'BU09350603' stands in areas.csv twice",
            "each key once"),
        new(
            "series_marks.csv", "corona-2022", "corona-2020", "id", "'corona-2020' stands in series_marks.csv twice",
            "each key once"),
        // Within a table, a key stands for one population and a population has one key.
        new(
            "population_keys.csv", "80200,65+", "53115,65+", "key",
            "'50090NED 53115' stands in population_keys.csv twice", "each key once"),
        new(
            "population_keys.csv", "80200,65+", "80200,18-64", "population_id",
            "'50090NED 18-64' stands in population_keys.csv twice", "each key once"),
        // Within a table, a topic is mapped once and an indicator has one topic.
        new(
            "column_mappings.csv", "50090NED,Drinker,", "50090NED,Roker,", "stem",
            "'50090NED Roker' stands in column_mappings.csv twice", "each key once"),
        new(
            "column_mappings.csv", "Drinker,drinker", "Drinker,roken", "indicator_id",
            "'50090NED roken' stands in column_mappings.csv twice", "each key once"),
        // A document prints a figure of one area and year once.
        new(
            "published_figures.csv", "Actief in culturele vereniging,,,GM0935,2022",
            "Actief in culturele vereniging,,,GM0935,2018", "indicator_nl",
            "'Plan van aanpak GALA Maastricht, par. 1.3, Actief in culturele vereniging, , GM0935, 2018' stands in "
            + "published_figures.csv twice", "each key once"),
    ];

    [TestCaseSource(nameof(_unknown))]
    [TestCaseSource(nameof(_unknownInNewerFiles))]
    public void A_name_that_no_other_file_has_is_refused_with_its_place(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);

    [TestCaseSource(nameof(_mixed))]
    public void A_line_compares_one_concept_and_one_sort_of_thing(BreakCase broken) => ProblemAssert.GivesOneError(broken);

    [TestCaseSource(nameof(_twice))]
    public void A_key_that_stands_there_twice_is_refused_at_its_second_line(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);
}
