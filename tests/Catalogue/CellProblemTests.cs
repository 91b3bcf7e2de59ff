namespace Monitoring.Tests.Catalogue;

/// <summary>Cells whose text cannot be what their column holds.</summary>
internal sealed class CellProblemTests
{
    private static readonly BreakCase[] _words =
    [
        new(
            "goals.csv", "Sociale basis", "", "title_nl", "the cell is empty", "a text"),
        new(
            "goals.csv", "S3,strategic", "S3,strategisch", "level", "'strategisch' cannot be read",
            "one of: strategic, operational, regional-ambition, ambition, precondition"),
        // A change of capitals is not repaired: ids are file names and links.
        new(
            "goals.csv", "A1,ambition", "a1,ambition", "id", "'a1' cannot be read",
            "a goal number: a capital, a number and perhaps a sub-number, such as S2 or S2.4"),
        new(
            "populations.csv", "adults (18 and over),true", "adults (18 and over),ja", "is_whole",
            "'ja' cannot be read", "true or false"),
        new(
            "source_tables.csv", "modelled", "modelschatting", "estimate_kind", "'modelschatting' cannot be read",
            "one of: surveyed, modelled, registered, self-selected, synthetic, quoted"),
        new(
            "source_tables.csv", "rivm-statline", "RIVM StatLine", "source_id", "'RIVM StatLine' cannot be read",
            "an id of lower-case letters, digits and hyphens, such as ernstige-eenzaamheid"),
        new(
            "area_groups.csv", "veerkrachtige-wijken", "Veerkrachtige wijken", "id",
            "'Veerkrachtige wijken' cannot be read",
            "an id of lower-case letters, digits and hyphens, such as ernstige-eenzaamheid"),
        new(
            "target_rules.csv", "match-benchmark", "benchmark", "kind", "'benchmark' cannot be read",
            "one of: absolute, relative-change, direction, gap-closure, match-benchmark, hold"),
        new(
            "target_rules.csv", "derived", "afgeleid", "state", "'afgeleid' cannot be read",
            "one of: adopted, derived, draft"),
        new(
            "series_marks.csv", "corona-2020,event", "corona-2020,gebeurtenis", "kind",
            "'gebeurtenis' cannot be read", "one of: break, event"),
        new(
            "indicators.csv", "rookten,smoked,,,%,1,lower", "rookten,smoked,,,%,1,omlaag", "polarity", "'omlaag' cannot be read",
            "one of: higher, lower, neutral"),
        new(
            "column_mappings.csv", "50090NED,Eenzaam,", "50090NED,Eenzaam_28,", "stem", "'Eenzaam_28' cannot be read",
            "a column key without its trailing number: Eenzaam, not Eenzaam_28; or titles with | between them"),
        new(
            "column_mappings.csv", "82166NED,Overgewicht|", "82166NED,Overgewicht||", "stem",
            "'Overgewicht||Overgewicht totaal' cannot be read",
            "a column key without its trailing number: Eenzaam, not Eenzaam_28; or titles with | between them"),
        new(
            "areas.csv", "BU09350303,", "BU093503031,", "code", "'BU093503031' cannot be read",
            "an area code: NL + 2, GG + 4, GM + 4, WK + 6 or BU + 8 positions, such as BU09350303"),
    ];

    private static readonly BreakCase[] _numbers =
    [
        new(
            "goals.csv", "S3,strategic,,2035", "S3,strategic,,20350", "horizon", "'20350' cannot be read",
            "a year from 1990 to 2100, such as 2020"),
        new(
            "target_rules.csv", "2024,,2030", "2024,,1899", "target_year", "'1899' cannot be read",
            "a year from 1990 to 2100, such as 2020"),
        // The decimal comma of an Excel in Dutch; quoted, since it would split the cell.
        new(
            "target_rules.csv", "0.25", "\"0,25\"", "share", "'0,25' cannot be read",
            "a share above 0 and at most 1, with a decimal point, such as 0.25"),
        new(
            "target_rules.csv", "0.25", "1.5", "share", "'1.5' cannot be read",
            "a share above 0 and at most 1, with a decimal point, such as 0.25"),
        new(
            "target_rules.csv", "0.25", "NaN", "share", "'NaN' cannot be read",
            "a share above 0 and at most 1, with a decimal point, such as 0.25"),
        new(
            "target_rules.csv", ",18-64,,2,", ",18-64,,200,", "margin_percentage_points", "'200' cannot be read",
            "percentage points from 0 to 100, with a decimal point, such as 2 or 2.5"),
        new(
            "indicators.csv", "rookten,smoked,,,%,1,", "rookten,smoked,,,%,een,", "decimals", "'een' cannot be read",
            "a whole number from 0 to 6, such as 1"),
        new(
            "source_tables.csv", ",10,", ",-1,", "preference", "'-1' cannot be read",
            "a whole number from 0 to 9999, such as 10"),
        new(
            "goals.csv", "2025-01-01", "01-01-2025", "valid_from", "'01-01-2025' cannot be read",
            "a date as year-month-day, such as 2025-01-01"),
        new(
            "goals.csv", "2025-01-01", "2025-02-30", "valid_from", "'2025-02-30' cannot be read",
            "a date as year-month-day, such as 2025-01-01"),
    ];

    private static readonly BreakCase[] _lists =
    [
        new(
            "column_mappings.csv", "2012|2016|2020", "2012|16|2020", "asked_years",
            "'16' in the list '2012|16|2020' cannot be read", "a year from 1990 to 2100, such as 2020"),
        new(
            "column_mappings.csv", "2012|2016|2020", "2012||2020", "asked_years",
            "'' in the list '2012||2020' cannot be read", "a year from 1990 to 2100, such as 2020"),
        new(
            "column_mappings.csv", "2012|2016|2020", "2012|2016|2012", "asked_years",
            "'2012' stands in the list twice", "each part once"),
        new(
            "target_rules.csv", ",GM0935,18+,", ",,18+,", "scope_areas", "the cell is empty",
            "one or more, separated by |: a text"),
    ];

    [TestCaseSource(nameof(_words))]
    public void A_word_key_or_flag_that_cannot_be_read_is_refused_with_its_place(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);

    [TestCaseSource(nameof(_numbers))]
    public void A_number_or_date_that_cannot_be_read_is_refused_with_its_place(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);

    [TestCaseSource(nameof(_lists))]
    public void A_list_that_cannot_be_read_is_refused_with_its_place(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);
}
