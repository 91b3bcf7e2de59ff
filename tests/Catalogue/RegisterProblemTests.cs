using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>A register with figures that nobody recorded: what is refused in it, and where.</summary>
internal sealed class RegisterProblemTests
{
    private const string Line = "overgewicht,GM0935,18+,2025,46.5,2026-02-01,Team Gezondheid,Jaarverslag 2025,";

    [Test]
    public void The_shipped_register_has_no_figures()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        Assert.That(File.ReadAllLines(catalogue.PathOf("register.csv")), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_line_that_is_in_order_gives_no_error() => Assert.That(Errors(Line), Is.Empty);

    [TestCase("overgewicht,", "rookt,", "2 indicator_id: 'rookt' is not in indicators.csv")]
    [TestCase("overgewicht,", "roken,", "2 indicator_id: column_mappings.csv does not say that 'roken' comes from the register, so its figures would be left out")]
    [TestCase("GM0935", "GM0936", "2 area_code: 'GM0936' is not in areas.csv")]
    [TestCase("18+", "alle", "2 population_id: 'alle' is not a population of indicator 'overgewicht'")]
    [TestCase("2025,46.5", "25,46.5", "2 year: '25' cannot be read")]
    [TestCase("46.5", "146.5", "2 value: the value is outside 0 to 100 %")]
    [TestCase("46.5", "46.55", "2 value: '46.55' has more decimals than indicator 'overgewicht' carries")]
    [TestCase("46.5", "46;5", "2 value: '46;5' cannot be read")]
    [TestCase("2026-02-01", "2024-02-01", "2 recorded_on: '2024-02-01' is before the year 2025 that the figure is about")]
    [TestCase("2026-02-01", "februari", "2 recorded_on: 'februari' cannot be read")]
    [TestCase("Team Gezondheid", "", "2 owner: the cell is empty")]
    [TestCase("Jaarverslag 2025", "", "2 evidence: the cell is empty")]
    public void A_line_that_cannot_become_a_figure_is_refused_at_its_cell(string find, string replacement, string expected) =>
        Assert.That(Errors(Line.Replace(find, replacement, StringComparison.Ordinal)), Is.EqualTo([expected]));

    [Test]
    public void Two_lines_about_the_same_are_refused() =>
        Assert.That(
            Errors(Line, Line.Replace("46.5", "47.5", StringComparison.Ordinal)),
            Is.EqualTo(["3 year: 'overgewicht, GM0935, 18+, 2025' stands in register.csv twice"]));

    [Test]
    public void A_register_that_is_missing_is_told()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.Delete(catalogue.PathOf("register.csv"));
        CatalogueProblem problem = catalogue.Errors().Single();
        Assert.That((problem.File, problem.What), Is.EqualTo(("register.csv", "'register.csv' is missing")));
    }

    private static List<string> Errors(params string[] lines)
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.AppendAllLines(catalogue.PathOf("register.csv"), lines);
        File.AppendAllLines(catalogue.PathOf("column_mappings.csv"), ["register,overgewicht,overgewicht,,18+"]);
        return [.. catalogue.Errors().Select(problem => FormattableString.Invariant($"{problem.Line} {problem.Column}: {problem.What}"))];
    }
}
