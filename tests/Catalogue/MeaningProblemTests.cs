namespace Monitoring.Tests.Catalogue;

/// <summary>Lines that can be read and still cannot be meant.</summary>
internal sealed class MeaningProblemTests
{
    private static readonly BreakCase[] _cases =
    [
        new(
            "goals.csv", "S5.1,operational,S5", "S5.1,operational,", "parent_id",
            "operational goal 'S5.1' has no parent", "the id of a strategic goal"),
        new(
            "goals.csv", "S5.1,operational,S5", "S5.1,operational,S4.1", "parent_id",
            "parent 'S4.1' is not a strategic goal", "the id of a strategic goal"),
        new(
            "goals.csv", "R1,precondition,", "R1,precondition,S1", "parent_id",
            "goal 'R1' is not operational and has parent 'S1'",
            "an empty cell; only operational goals have a parent"),
        new(
            "indicators.csv", "rookten,smoked,,,%,1,lower", "rookten,smoked,,,%,1,neutral", "polarity",
            "indicator 'roken' is neutral and has a target (gap-25)",
            "higher or lower for an indicator with a target"),
        new(
            "indicators.csv", "higher,S3.1,18-64,", "higher,S3.1,18-64,elderly-hold", "target_rule_ids",
            "target 'elderly-hold' is about 65+, and this indicator is not", "a target about 18-64"),
        new(
            "column_mappings.csv", "lopen-naar-werk,2012|2016,18-64", "lopen-naar-werk,2012|2016,18-64|65+",
            "asked_populations", "'65+' is not a population of indicator 'lopen-naar-werk'", "some of 18-64"),
        new(
            "source_tables.csv", "modelled,2020", "modelled,2002", "division_year",
            "no area holds in division year '2002'", "a year within first_division and last_division of areas.csv"),
        new(
            "source_tables.csv", ",MW00000,", ",,", "value_key",
            "only one of margin_dimension and value_key is filled in",
            "both, such as Marges and MW00000, or neither"),
        new(
            "areas.csv", "Amby,,WK093504,2020,2024", "Amby,,WK093504,2025,2024", "last_division",
            "'2024' comes before first_division '2025'", "the same year or a later one"),
        new(
            "source_tables.csv", ",,2024,,alle,", ",,,,alle,", "fixed_period",
            "neither period_dimension nor fixed_period is filled in",
            "the dimension with periods, or the one year of the table"),
        new(
            "source_tables.csv", ",,2024,,alle,", ",,2024,,,", "fixed_population",
            "neither population_dimension nor fixed_population is filled in",
            "the dimension with populations, or the one population of the table"),
        new(
            "source_tables.csv", ",,2024,Persoonskenmerken,,", ",,2024,Persoonskenmerken,16-25,", "fixed_population",
            "both population_dimension and fixed_population are filled in",
            "the dimension with populations, or the one population of the table"),
        new(
            "populations.csv", "true,18+", "true,19+", "continued_by",
            "'19+' is itself continued by another population", "a population that no other continues"),
        new(
            "indicators.csv", "neutral,,alle,,false", "neutral,,alle,,true", "goal_id",
            "indicator 'inwoners-0-15' has no goal, and is shown first or has a target",
            "a goal; only context without targets has none"),
        new(
            "column_mappings.csv", "82166NED,Overgewicht|Overgewicht totaal,overgewicht,2012,19+",
            "82166NED,Overgewicht|Overgewicht totaal,overgewicht,2012,16-25", "asked_populations",
            "'16-25' is not a population of indicator 'overgewicht'", "some of 18+|18-64|65+"),
        new(
            "published_figures.csv", "NL01,2024,74,%", "NL01,2020-2024,74,%", "period",
            "'2020-2024' is not one year, and an observation needs one", "a year from 1990 to 2100, such as 2020"),
        new(
            "published_figures.csv", ",18 jaar en ouder,NL01,2024,74", ",18 jaar en ouder,,2024,74", "area_code",
            "the cell is empty, and an observation needs one",
            "an area code: NL + 2, GG + 4, GM + 4, WK + 6 or BU + 8 positions, such as BU09350303"),
        new(
            "published_figures.csv", ",18+,18 jaar en ouder,NL01,2024,74", ",,18 jaar en ouder,NL01,2024,74", "population_id",
            "the cell is empty, and an observation needs one", "the population that it is about"),
        new(
            "published_figures.csv", "norm-gezond-bewegen-gm0935-2018,Plan van aanpak GALA Maastricht,par. 1.2,,Voldoet aan Nederlandse Norm Gezond Bewegen,18+,18 jaar en ouder,GM0935,2018,58,%,,,quotation",
            "norm-gezond-bewegen-gm0935-2018,Plan van aanpak GALA Maastricht,par. 1.2,beweegrichtlijn,Voldoet aan Nederlandse Norm Gezond Bewegen,18+,18 jaar en ouder,GM0935,2018,58,%,,,observation",
            "document", "no table of long_layouts.csv reads the observations of 'Plan van aanpak GALA Maastricht'",
            "a line there with document=Plan van aanpak GALA Maastricht in row_filter"),
        new(
            "long_layouts.csv", "register,indicator_id,value", "register,value,value", "value_column",
            "the column 'value' is named for two things", "columns of their own for topic, value, size and unit"),
        new(
            "published_figures.csv", "2010,57,%", "2010,570,%", "value",
            "the value is outside 0 to 100 %", "a value of 0 to 100 %"),
        new(
            "areas.csv", "Amby,,WK093504", "Amby,,WK093505", "parent_code",
            "'BU09350406' does not lie in 'WK093505' by its code", "the code that 'BU09350406' starts with"),
        new(
            "areas.csv", "Amby,,WK093504", "Amby,,GM0935", "parent_code", "'GM0935' is of level Municipality",
            "a code of level District"),
        new(
            "areas.csv", "Amby,,WK093504", "Amby,,", "parent_code", "'BU09350406' has no parent",
            "a code of level District"),
        new(
            "areas.csv", "NL01,Nederland,Netherlands,", "NL01,Nederland,Netherlands,GM0935", "parent_code",
            "the country 'NL01' has parent 'GM0935'", "an empty cell"),
        new(
            "area_aliases.csv", "Witte Vrouwenveld,BU09350402", "Mariaberg,BU09350402", "alias",
            "'Mariaberg' is the name of area 'BU09350201' itself", "a spelling that no area has as its name"),
        new(
            "target_rules.csv", "0.25", "", "share", "the cell is empty, and this kind of target needs it",
            "a share above 0 and at most 1, such as 0.25"),
        new(
            "target_rules.csv", "2024,NL01,2030", "2024,,2030", "benchmark_code",
            "the cell is empty, and this kind of target needs it",
            "the code of the area compared with, such as NL01"),
        new(
            "target_rules.csv", "2,,NL01,,adopted", "2,,,,adopted", "benchmark_code",
            "the cell is empty, and this kind of target needs it",
            "the code of the area compared with, such as NL01"),
        new(
            "target_rules.csv", "lonely-down,direction", "lonely-down,relative-change", "share",
            "the cell is empty, and this kind of target needs it", "a share above 0 and at most 1, such as 0.25"),
        new(
            "target_rules.csv", "lonely-down,direction", "lonely-down,absolute", "target_value",
            "the cell is empty, and this kind of target needs it", "the value to reach, in the indicator's unit, such as 15"),
        new(
            "target_rules.csv", "moving,2016|2020|2024", "moving,2016|2020|1989", "example_baseline_years",
            "'1989' in the list '2016|2020|1989' cannot be read", "a year from 1990 to 2100, such as 2020"),
        new(
            "target_rules.csv", ",0.25,,2024,NL01", ",0.25,,,NL01", "baseline_is_assumed",
            "there is no baseline_year that could be assumed", "an empty cell, or a baseline_year"),
        new(
            "target_rules.csv", "18-64,,2,,NL01", "18-64,,,,NL01", "margin_is_assumed",
            "there is no margin_percentage_points that could be assumed", "an empty cell, or a margin_percentage_points"),
        new(
            "target_rules.csv", "gap-25,gap-closure", "gap-25,relative-change", "example_baseline_years",
            "only a share of a gap has a reference and examples of baselines", "an empty cell, or the kind gap-closure"),
        new(
            "series_marks.csv", "85563NED over 2022).\",", "85563NED over 2022).\",because", "usable_because",
            "a break cannot be made usable by a reason", "an empty cell; only an exceptional year may be used with a reason"),
        new(
            "target_rules.csv", "2024,,2030", "2024,,2024", "target_year", "'2024' is not after baseline_year '2024'",
            "a later year"),
    ];

    [TestCaseSource(nameof(_cases))]
    public void A_line_that_cannot_be_meant_is_refused_with_its_place(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);
}
