using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>Problems of several files and lines together, and warnings.</summary>
internal sealed class CollectedProblemTests
{
    [Test]
    public void All_problems_come_out_together_by_file_and_line()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        int target = catalogue.Replace("target_rules.csv", "lonely-down,direction", "lonely-down,richting");
        int second = catalogue.Replace("goals.csv", "S3,strategic", "S3,strategisch");
        int first = catalogue.Replace("goals.csv", "S1.2,operational,S1,2030", "S1.2,operational,S9,30");
        int area = catalogue.Replace("areas.csv", "BU09350303,Belvédère,,WK093503", "BU09350303,Belvédère,,WK093504");
        (string, int, string)[] expected =
        [
            ("areas.csv", area, "'BU09350303' does not lie in 'WK093504' by its code"),
            ("goals.csv", first, "'30' cannot be read"),
            ("goals.csv", first, "'S9' is not in goals.csv"),
            ("goals.csv", second, "'strategisch' cannot be read"),
            ("target_rules.csv", target, "'richting' cannot be read"),
        ];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(catalogue.Errors().Select(error => (error.File, error.Line, error.What)), Is.EqualTo(expected));
            Assert.That(catalogue.Errors(), Is.EqualTo(catalogue.Errors()), "the order must not change between runs");
        }
    }

    [Test]
    public void An_indicator_that_no_table_carries_is_a_warning()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        catalogue.Replace(
            "column_mappings.csv",
            "50090NED,BeperkingInHoren,beperking-horen,2012|2016|2020,18+|18-64|65+\n",
            string.Empty);
        CatalogueResult result = CatalogueReader.Read(catalogue.Folder);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                result.Problems.Where(one => string.Equals(one.File, "indicators.csv", StringComparison.Ordinal)),
                Is.EqualTo(new[]
                {
                    new CatalogueProblem(
                        false,
                        "indicators.csv",
                        19,
                        "id",
                        "no column of any table carries indicator 'beperking-horen', so it will have no figures",
                        "at least one line for it in column_mappings.csv",
                        "Add a line to column_mappings.csv when a table has it."),
                }));
            Assert.That(result.Catalogue, Is.Not.Null);
        }
    }

    [Test]
    public void A_table_without_population_keys_is_refused_at_its_dimension()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        catalogue.Replace("population_keys.csv", "50140NED,T009002,16-25\n", string.Empty);
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.Column, error.What)),
            Is.EqualTo(new[]
            {
                (
                    "source_tables.csv",
                    9,
                    "population_dimension",
                    "'Persoonskenmerken' has no key in population_keys.csv, so no row of '50140NED' can be read"),
            }));
    }

    [Test]
    public void A_target_that_fails_the_audit_office_test_is_told_what_its_document_leaves_open()
    {
        CatalogueProblem warning = CatalogueReader.Read(TemporaryCatalogue.ShippedFolder).Problems
            .Single(problem => problem.What.Contains("'lonely-down'", StringComparison.Ordinal));
        Assert.That(
            warning.Action,
            Is.EqualTo(
                "Have it decided; the document leaves open: "
                + "Het plan noemt geen getal. Dat de daling aantoonbaar moet zijn, is onze lezing."));
    }

    [TestCase("adopted,\"Plan", "draft,\"Plan", "state", "specific: no document adopts it for this city")]
    [TestCase("2024,,2030", "2024,,", "target_year", "time-bound: it has no target year")]
    [TestCase("18+,,,2024,,2030", "18+,,,,,2030", "baseline_year", "traceable: it has no baseline year")]
    public void Each_question_of_the_audit_office_test_gives_its_own_warning(
        string find, string replacement, string column, string fault)
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        int line = catalogue.Replace("target_rules.csv", find, replacement);
        Assert.That(
            CatalogueReader.Read(catalogue.Folder).Problems
                .Where(one => one.Line == line && string.Equals(one.Column, column, StringComparison.Ordinal))
                .Select(problem => (problem.IsError, problem.File, problem.What)),
            Is.EqualTo(new[] { (false, "target_rules.csv", $"target 'lonely-down' is not {fault}") }));
    }
}
