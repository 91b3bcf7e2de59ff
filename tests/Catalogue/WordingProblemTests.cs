namespace Monitoring.Tests.Catalogue;

/// <summary>A text that one of the two languages lacks is an error, so that no report is found half translated.</summary>
internal sealed class WordingProblemTests
{
    private const string Expected = "the same text in the other language, so that no report lacks it";

    private static readonly BreakCase[] _cases =
    [
        new("goals.csv", "Social foundation", "", "title_en", "the cell is empty", "a text"),
        new("populations.csv", "people aged 65 and over", "", "noun_en", "the cell is empty", "a text"),
        new("indicators.csv", "rookten,smoked,", "rookten,,", "verb_en", "the cell is empty", "a text"),
        new("source_tables.csv", "\"RIVM, Health by district and neighbourhood 2012/2016/2020 (50090NED)\"", "", "title_en", "the cell is empty", "a text"),
        new("series_marks.csv", "2020: corona year", "", "label_en", "the cell is empty", "a text"),
        new("area_groups.csv", "\"Priority neighbourhoods of Maastricht Sport, Noordwest\"", "", "title_en", "the cell is empty", "a text"),
        new("target_rules.csv", "lower than in 2024", "", "title_en", "the cell is empty", "a text"),
        new("indicators.csv", "mantelzorg,informal care", "mantelzorg,", "complement_en", "the cell is empty, but complement_nl is filled in", Expected),
        new("indicators.csv", "mantelzorg,informal care", ",informal care", "complement_nl", "the cell is empty, but complement_en is filled in", Expected),
        new("indicators.csv", "This is the main alcohol figure of this monitor. The other alcohol figures give background.", "", "caveat_en", "the cell is empty, but caveat_nl is filled in", Expected),
        new("target_rules.csv", "The plan gives no number.|", "", "left_open_en", "the number of parts is 1, that of left_open_nl 2", "as many parts, separated by |, in the same order"),
    ];

    [TestCaseSource(nameof(_cases))]
    public void A_text_in_one_language_only_is_refused_with_its_place(BreakCase broken) =>
        ProblemAssert.GivesOneError(broken);
}
