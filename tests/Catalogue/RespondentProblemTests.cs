using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>Layouts of files with one respondent a row: what is refused in them, and where.</summary>
internal sealed class RespondentProblemTests
{
    private static readonly (string File, string[] Lines)[] _wave =
    [
        ("source_tables.csv", ["proef,city-survey,Proef,Trial,surveyed,2024,gebied,periode,2026,bevolking,,,,proef,35,2026-01-01"]),
        ("layouts.csv", ["proef,proef*,respondents,,1,semicolon,utf8,comma,none,year,code-or-name,,own-survey,"]),
        ("layout_columns.csv", ["proef,buurt,area,", "proef,weging,weight,", "proef,rookt,value,"]),
        ("population_keys.csv", ["proef,*,18+"]),
        ("column_mappings.csv", ["proef,roken,roken,2026,18+"]),
        ("respondent_questions.csv", ["proef,roken,rookt,ja,nee,weet niet,"]),
    ];

    [Test]
    public void A_wave_that_is_in_order_gives_no_error() => Assert.That(Errors("", "", ""), Is.Empty);

    [TestCase("layouts.csv", "own-survey", "", "suppression: a layout of respondents has no profile")]
    [TestCase("layouts.csv", "respondents", "wide", "role: a weight stands in a layout of figures")]
    [TestCase("layout_columns.csv", "proef,weging,weight,", "proef,weging,ignored,", "table_id: no column has the role 'Weight'")]
    [TestCase("source_tables.csv", ",2026,bevolking", ",,bevolking", "table_id: the dataset has no fixed year")]
    [TestCase("source_tables.csv", "gebied", "buurt", "table_id: the first column with role 'Area' is 'gebied', and area_dimension of the table is 'buurt'")]
    [TestCase("population_keys.csv", "proef,*,18+", "proef,1,18+", "table_id: it is not said which population all respondents are in")]
    [TestCase("respondent_questions.csv", "proef,roken", "proef,rookt", "indicator_id: 'rookt' is not in indicators.csv")]
    [TestCase("respondent_questions.csv", "rookt,ja", "drinkt,ja", "column: 'drinkt' is no figure of this layout")]
    [TestCase("respondent_questions.csv", "weet niet", "nee", "yes: a code stands in two lists")]
    [TestCase("respondent_questions.csv", "ja,nee", "ja,", "no: there are codes that count and none that do not, or none that count")]
    [TestCase("respondent_questions.csv", "proef,roken,rookt,ja,nee,weet niet,", "ggd-vo-2024,roken,Rookt,ja,nee,,", "table_id: no question of this layout has a codebook")]
    public void A_wave_that_cannot_be_read_is_refused_at_its_cell(string file, string find, string replacement, string expected) =>
        Assert.That(Errors(file, find, replacement), Has.Some.EqualTo(expected));

    [Test]
    public void Postcodes_are_of_respondents_only()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        _ = catalogue.Replace("layouts.csv", "level-and-number", "postcode");
        Assert.That(catalogue.Errors().Select(Shown), Has.Some.EqualTo("area_form: postcodes stand in a layout of figures"));
    }

    private static List<string> Errors(string file, string find, string replacement)
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        foreach ((string name, string[] lines) in _wave)
        {
            File.AppendAllLines(
                catalogue.PathOf(name),
                name.Equals(file, StringComparison.Ordinal) ? lines.Select(line => line.Replace(find, replacement, StringComparison.Ordinal)) : lines);
        }

        return [.. catalogue.Errors().Select(Shown)];
    }

    private static string Shown(CatalogueProblem problem) => $"{problem.Column}: {problem.What}";
}
