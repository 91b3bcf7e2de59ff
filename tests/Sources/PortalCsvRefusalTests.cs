using System.Text;
using Monitoring.Sources;

namespace Monitoring.Tests.Sources;

/// <summary>Whatever is no portal export is refused, with the line and column where it differs.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PortalCsvRefusalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase("Perioden: 2012", "Perioden 2012", 3, 1, "names no member",
        TestName = "A_fixed_dimension_without_member")]
    [TestCase("Perioden: 2012", "Leeftijd: 2012", 6, 1, "'Leeftijd' occurs twice",
        TestName = "A_dimension_above_and_in_the_rows")]
    [TestCase("Cijfersoort: Waarde", "Cijfersoort: Ondergrens", 2, 1, "is of 'Ondergrens'",
        TestName = "An_export_of_margins")]
    [TestCase("\"Onderwerp\"", "\"2012\"", 4, 3, "is '2012'", TestName = "Columns_that_are_no_topics")]
    [TestCase("\"Onderwerp\"", "\"Onderwerp\";\"\"", 4, 3, "is 'Onderwerp'", TestName = "Topics_beside_something_else")]
    [TestCase("\"\";\"\";\"Gewicht|Te", "\"\";\"Gewicht|Te", 5, 2, "another shape",
        TestName = "A_topic_above_a_dimension")]
    [TestCase(";\"Gewicht|Te zwaar \";\"Gewicht|Mate|Veel te zwaar\"", "", 5, 3, "names no topics",
        TestName = "No_topics")]
    [TestCase("Gewicht|Te zwaar ", "", 5, 3, "has no title", TestName = "A_topic_without_title")]
    [TestCase("Gewicht|Mate|Veel te zwaar", "Gewicht|Te zwaar", 6, 1, "'Gewicht|Te zwaar' occurs twice",
        TestName = "A_topic_twice")]
    [TestCase("\"%\";\"%\"", "\"%\"", 6, 4, "has 3 cells", TestName = "Fewer_units_than_topics")]
    [TestCase("\"Leeftijd\";", "\"'\";", 6, 1, "has no title", TestName = "A_dimension_without_title")]
    [TestCase(";\"11,3\"", "", 7, 4, "has 3 cells", TestName = "A_short_row")]
    [TestCase("\"11,3\"", "\"11,3\";\"1\"", 7, 5, "has 5 cells", TestName = "A_long_row")]
    [TestCase("\"Totaal\";\"Maastricht\"", "\"Totaal\";\" \"", 8, 2, "does not say what it is about",
        TestName = "A_row_without_area")]
    [TestCase("\"45,1\"", "\"45.1\"", 8, 3, "another decimal mark", TestName = "A_decimal_point_among_commas")]
    [TestCase("\"45,1\"", "\"45\"1\"", 8, 1, "quotes of the line are broken", TestName = "A_stray_quote")]
    [TestCase("\"45,1\"", "\"45,1", 8, 1, "quotes of the line are broken", TestName = "A_quote_that_is_not_closed")]
    [TestCase("\"Bron: CBS\"\r\n", "", 9, 1, "cut off", TestName = "No_last_line")]
    [TestCase("\"Bron: CBS\"", "\"Bron: CBS\"\r\n\"x\"", 11, 1, "A line follows", TestName = "A_line_below_the_last")]
    public void In_a_nested_export_is_refused(string find, string replacement, int line, int column, string what) =>
        Refuse(Damaged(PortalExport.Nested, find, replacement), line, column, what);

    [TestCase("buurten\";", "buurten\";\"Oppervlakte (ha)\";\"Ook (ha)\";\"Jaar\";", 1, 4, "is 'Jaar'",
        TestName = "A_dimension_behind_a_topic")]
    [TestCase("\"Wijken en buurten\";", "\"Wijken (naam)\";", 1, 1, "is 'Wijken (naam)'",
        TestName = "A_file_without_dimension")]
    [TestCase(" (km)", "", 1, 1, "is 'Wijken en buurten'", TestName = "A_file_without_topic")]
    [TestCase("\"Wijken en buurten\";", "\"\";", 1, 1, "is ''", TestName = "A_column_without_title")]
    [TestCase("     2.0", "     2,0", 2, 2, "another decimal mark", TestName = "A_decimal_comma_among_points")]
    [TestCase("\"Nederland\";", "", 2, 2, "has 1 cells", TestName = "A_row_of_one_cell")]
    [TestCase("\"Nederland\";\"     2.0\"\n", "", 1, 1, "has no rows", TestName = "A_header_alone")]
    [TestCase("\"Wijken en buurten\";", "\"Wijken en buurten\",", 1, 1, "quotes of the line are broken",
        TestName = "Commas_between_the_cells")]
    public void In_a_flat_export_is_refused(string find, string replacement, int line, int column, string what) =>
        Refuse(Damaged(PortalExport.FlatWithOneDimension, find, replacement), line, column, what);

    [Test]
    public void Rows_of_margins_are_refused() => Refuse(
        "\"Marges\";\"Regio's\";\"Rookt (%)\"\n\"Waarde\";\"Heer\";\"1.0\"\n\"Ondergrens\";\"Heer\";\"0.5\"\n",
        3,
        1,
        "is of 'Ondergrens'");

    [Test]
    public void An_empty_file_is_refused() => Refuse("\uFEFF", 0, 1, "ends here");

    [Test]
    public void A_file_that_is_cut_off_in_its_header_is_refused() =>
        Refuse("\"Titel\"\r\n\"Perioden: 2012\"\r\n", 2, 1, "ends here");

    [Test]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        byte[] latin = Encoding.Latin1.GetBytes("\"Wijken en buurten\";\"Rookt (%)\"\n\"Belvédère\";\"     1.0\"\n");

        SourceLayoutException error = Assert.Throws<SourceLayoutException>(() => PortalExport.Open(_folder, latin))!;
        Assert.That(error.Message, Does.Contain("not text in UTF-8").And.Contain("line 2, column 1"));
    }

    [Test]
    public void A_row_that_was_changed_after_it_was_recorded_is_refused()
    {
        string path = PortalExport.Open(_folder, PortalExport.Flat).Snapshot.ContentFolder;
        string file = Path.Combine(path, "export.csv");
        PublishedTable table = PortalExport.Open(_folder, PortalExport.Flat);
        string changed = File.ReadAllText(file).Replace("20.8", "20.9", StringComparison.Ordinal);
        File.WriteAllText(file, changed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.That(() => PortalExport.ReadAll(table), Throws.TypeOf<SourceLayoutException>());
    }

    private static string Damaged(string text, string find, string replacement)
    {
        int position = text.IndexOf(find, StringComparison.Ordinal);
        Assert.That(position, Is.Not.Negative, $"the export no longer holds '{find}'");
        return text.Remove(position, find.Length).Insert(position, replacement);
    }

    private void Refuse(string text, int line, int column, string what)
    {
        SourceLayoutException error = Assert.Throws<SourceLayoutException>(() => PortalExport.Open(_folder, text))!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.What, Does.Contain(what));
            Assert.That(
                error.Where,
                Does.StartWith("test-statline/00001NED.gewicht/")
                    .And.EndWith(FormattableString.Invariant($"/export.csv, line {line}, column {column}")));
            Assert.That((error.Expected, error.Action), Is.Not.EqualTo(("", "")));
        }
    }
}
