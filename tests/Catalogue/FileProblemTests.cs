using System.Text;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>What is wrong with a file as a whole or with its header.</summary>
internal sealed class FileProblemTests
{
    private const string Aliases = "area_aliases.csv";
    private const string Goals = "goals.csv";
    private const string GoalColumns = "id, level, parent_id, horizon, title_nl, title_en, source, valid_from";

    [Test]
    public void A_missing_file_is_one_error_and_nothing_is_said_of_references_to_it()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.Delete(catalogue.PathOf(Goals));
        Assert.That(
            catalogue.Errors(),
            Is.EqualTo(new[]
            {
                new CatalogueProblem(
                    true,
                    Goals,
                    0,
                    string.Empty,
                    "'goals.csv' is missing",
                    $"a file with the columns {GoalColumns}",
                    "Put the file back as the README of the catalogue describes it."),
            }));
    }

    [Test]
    public void An_empty_file_is_an_error()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.WriteAllText(catalogue.PathOf(Goals), "\r\n");
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.What)),
            Is.EqualTo(new[] { (Goals, 0, "'goals.csv' is empty") }));
    }

    [Test]
    public void A_missing_folder_is_an_error_and_no_crash()
    {
        CatalogueResult result = CatalogueReader.Read("no-such-folder");
        Assert.That(
            result.Problems.Select(problem => (problem.IsError, problem.What)),
            Is.EqualTo(new[] { (true, "the catalogue folder 'no-such-folder' does not exist") }));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_refused_with_their_line()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        string text = File.ReadAllText(catalogue.PathOf("areas.csv"));
        File.WriteAllText(catalogue.PathOf("areas.csv"), text, Encoding.Latin1);
        int line = text[..text.IndexOf("Belvédère", StringComparison.Ordinal)].Split('\n').Length;
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.What, error.Expected)),
            Is.EqualTo(new[] { ("areas.csv", line, "the line holds bytes that are not UTF-8", "a file in UTF-8") }));
    }

    [Test]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        string before = CatalogueReader.Read(catalogue.Folder).Catalogue!.Fingerprint;
        string text = File.ReadAllText(catalogue.PathOf(Goals)).ReplaceLineEndings("\r\n");
        File.WriteAllText(catalogue.PathOf(Goals), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.That(CatalogueReader.Read(catalogue.Folder).Catalogue?.Fingerprint, Is.EqualTo(before));
    }

    [Test]
    public void Another_word_in_a_file_is_another_fingerprint()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        string before = CatalogueReader.Read(catalogue.Folder).Catalogue!.Fingerprint;
        catalogue.Replace(Goals, "Sociale basis", "Sociale kracht");
        string? after = CatalogueReader.Read(catalogue.Folder).Catalogue?.Fingerprint;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Does.Match("^[0-9a-f]{64}$"));
            Assert.That(after, Is.Not.Null.And.Not.EqualTo(before));
        }
    }

    [Test]
    public void A_file_that_nothing_reads_is_a_warning()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.Copy(catalogue.PathOf(Goals), catalogue.PathOf("goal.csv"));
        Assert.That(
            CatalogueReader.Read(catalogue.Folder).Problems
                .Where(problem => string.Equals(problem.File, "goal.csv", StringComparison.Ordinal))
                .Select(problem => (problem.IsError, problem.What)),
            Is.EqualTo(new[] { (false, "'goal.csv' is not a file of the catalogue and is not read") }));
    }

    [Test]
    public void A_renamed_column_is_one_unknown_and_one_missing_column_without_an_error_at_each_line()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        catalogue.Replace(Goals, "horizon", "horizont");
        const string Expected = $"these columns, each once: {GoalColumns}";
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.Column, error.What, error.Expected)),
            Is.EqualTo(new[]
            {
                (Goals, 1, "horizont", "column 'horizont' is not known", Expected),
                (Goals, 1, "horizon", "column 'horizon' is missing", Expected),
            }));
    }

    [Test]
    public void A_missing_required_column_is_not_repeated_at_each_line()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        catalogue.Replace(Goals, "source", "bron");
        Assert.That(
            catalogue.Errors().Select(error => (error.Line, error.What)),
            Is.EqualTo(new[] { (1, "column 'bron' is not known"), (1, "column 'source' is missing") }));
    }

    [Test]
    public void Semicolons_instead_of_commas_are_one_error()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.WriteAllText(catalogue.PathOf(Aliases), "alias;code;evidence\nAmbie;BU09350406;brief\n");
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.What, error.Expected)),
            Is.EqualTo(new[]
            {
                (
                    Aliases,
                    1,
                    "the columns are separated by semicolons: 'alias;code;evidence'",
                    "columns separated by commas"),
            }));
    }

    [Test]
    public void A_column_that_stands_there_twice_is_an_error()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        catalogue.Replace(Aliases, "alias,code,evidence", "alias,code,evidence,code");
        Assert.That(
            catalogue.Errors().Where(error => error.Line == 1).Select(error => (error.File, error.Column, error.What)),
            Is.EqualTo(new[] { (Aliases, "code", "column 'code' stands there twice") }));
    }

    [Test]
    public void Columns_may_stand_in_another_order()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        File.WriteAllText(
            catalogue.PathOf(Aliases), "evidence,code,alias\nBrief van de GGD,BU09350402,Witte Vrouwenveld\n");
        Assert.That(
            CatalogueReader.Read(catalogue.Folder).Catalogue?.AreaAliases.Select(one => (one.Alias, one.Evidence)),
            Is.EqualTo(new[] { ("Witte Vrouwenveld", "Brief van de GGD") }));
    }
}
