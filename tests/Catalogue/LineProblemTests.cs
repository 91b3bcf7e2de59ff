namespace Monitoring.Tests.Catalogue;

/// <summary>What is wrong with the form of a line: its quotes and its number of cells.</summary>
internal sealed class LineProblemTests
{
    private const string Aliases = "area_aliases.csv";
    private const string Goals = "goals.csv";

    [Test]
    public void A_line_with_a_cell_too_many_is_an_error_and_its_key_stays_known()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        int line = catalogue.Replace(Goals, "S2,strategic,", "S2,strategic,,");
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.Column, error.What, error.Expected)),
            Is.EqualTo(new[]
            {
                (Goals, line, string.Empty, "the line that starts with 'S2' has 9 cells", "8 cells, as the header has"),
            }));
    }

    [Test]
    public void A_forgotten_quote_costs_its_own_line_and_hides_no_other()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        int open = catalogue.Replace(Goals, "2025-01-01\nS2.1,", "\"2025-01-01\nS2.1,");
        int other = catalogue.Replace(Goals, "S5.1,operational", "S5.1,operationeel");
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.What)),
            Is.EqualTo(new[]
            {
                (Goals, open, "a quote is opened and not closed on this line, in the line that starts with 'S2'"),
                (Goals, other, "'operationeel' cannot be read"),
            }));
    }

    [TestCase("Sociale basis", "Sociale \"basis\"", "a quote stands inside a cell that does not start with one")]
    [TestCase("Sociale basis", "\"Sociale\" basis", "text follows a closing quote")]
    public void Quotes_that_do_not_pair_are_an_error(string find, string replacement, string what)
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        int line = catalogue.Replace(Goals, find, replacement);
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.What)),
            Is.EqualTo(new[] { (Goals, line, $"{what}, in the line that starts with 'S2'") }));
    }

    [Test]
    public void A_cell_over_several_lines_keeps_the_lines_after_it_exact()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.WriteAllText(
            catalogue.PathOf(Aliases),
            "alias,code,evidence\n\nBrusselse Poort,\"BU09350200\",\"eerste regel\ntweede regel\"\n"
            + "\"Wittevrouwe\nveld\",BU0935040,brief\nScharrn,WK093599,brief\n");
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.Column, error.What)),
            Is.EqualTo(new[]
            {
                (Aliases, 6, "code", "'BU0935040' cannot be read"),
                (Aliases, 7, "code", "'WK093599' is not in areas.csv"),
            }));
    }
}
