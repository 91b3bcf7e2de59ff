using Monitoring.Sources;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StatLineMarginTests : IDisposable
{
    private const string Value = "MW00000";
    private const string Lower = "MOG0095";
    private const string Upper = "MBG0095";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_value_and_its_margins_are_one_row()
    {
        StatLineTable table = Complete().OpenIn(_folder);

        string[] expected =
        [
            "6:1:0|20300/20300/20300|NL01/NL01/NL01|2020JJ00/2020JJ00/2020JJ00|MW00000/MOG0095/MBG0095|20/19/21|A/A/A",
            "6:2:1|20300/20300/20300|GM0935/GM0935/GM0935|2020JJ00/2020JJ00/2020JJ00|MW00000/MOG0095/MBG0095|24/22/26|A/A/A",
        ];
        Assert.That(SmallTable.ReadAll(table), Is.EqualTo(expected));
        Assert.That(SmallTable.ReadAll(table, 16), Is.EqualTo(expected));
    }

    [Test]
    public void Pages_of_values_and_margins_may_break_at_different_rows()
    {
        StatLineTable table = Complete()
            .With(FileName(Lower, 1), SmallTable.Page(Row(2, "19", "NL01", Lower)))
            .With(FileName(Lower, 2), SmallTable.Page(Row(3, "22", "GM0935", Lower)))
            .OpenIn(_folder);

        Assert.That(SmallTable.ReadAll(table).Select(row => row.Split('|')[5]), Is.EqualTo(["20/19/21", "24/22/26"]));
    }

    [Test]
    public void A_snapshot_with_values_only_has_no_margins()
    {
        StatLineTable table = Complete().Without(FileName(Lower, 1)).Without(FileName(Upper, 1)).OpenIn(_folder);

        using PublishedRowReader reader = table.OpenRows();
        Assert.That(reader.HasMargins, Is.False);
        Assert.That(SmallTable.ReadAll(table), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_padded_margin_key_is_the_same_margin()
    {
        StatLineTable table = Complete()
            .With(FileName(Value, 1), SmallTable.Page(Row(0, "20", "NL01", "MW00000  "), Row(1, "24", "GM0935", "MW00000  ")))
            .OpenIn(_folder);

        Assert.That(SmallTable.ReadAll(table), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_margin_of_another_area_is_refused_with_both_rows()
    {
        SourceLayoutException error = ReadRefusal(Complete()
            .With(FileName(Upper, 1), SmallTable.Page(Row(4, "21", "NL01", Upper), Row(5, "26", "GM0928", Upper))));

        Assert.That(error.Where, Does.EndWith("UntypedDataSet.MBG0095.0001.json, row 2"));
        Assert.That(error.What, Does.Contain("'GM0928'").And.Contain("'GM0935'").And.Contain("MW00000.0001.json, row 2"));
    }

    [Test]
    public void A_margin_of_another_period_is_refused()
    {
        SourceLayoutException error = ReadRefusal(Complete().With(
            FileName(Lower, 1),
            SmallTable.Page(
                SmallTable.Row(2, "19", area: "NL01", margin: Lower, period: "2016JJ00"),
                Row(3, "22", "GM0935", Lower))));

        Assert.That(error.What, Does.Contain("'2016JJ00'"));
    }

    [Test]
    public void Fewer_margins_than_values_are_refused()
    {
        SourceLayoutException error = ReadRefusal(
            Complete().With(FileName(Lower, 1), SmallTable.Page(Row(2, "19", "NL01", Lower))));

        Assert.That(error.What, Does.Contain("different numbers of rows"));
        Assert.That(error.Where, Does.EndWith("UntypedDataSet.MW00000.0001.json, row 2"));
    }

    [Test]
    public void More_margins_than_values_are_refused()
    {
        SourceLayoutException error = ReadRefusal(
            Complete().With(FileName(Value, 1), SmallTable.Page(Row(0, "20", "NL01", Value))));

        Assert.That(error.What, Does.Contain("different numbers of rows"));
        Assert.That(error.Where, Does.EndWith("UntypedDataSet.MOG0095.0001.json, row 2"));
    }

    [Test]
    public void A_margin_among_the_values_is_refused()
    {
        SourceLayoutException error = ReadRefusal(
            Complete().With(FileName(Value, 1), SmallTable.Page(Row(0, "20", "NL01", Value), Row(3, "22", "GM0935", Lower))));

        Assert.That(error.What, Does.Contain("of margin 'MOG0095'"));
        Assert.That(error.Where, Does.EndWith("UntypedDataSet.MW00000.0001.json, row 2"));
    }

    [Test]
    public void A_page_of_margins_that_is_not_the_last_is_refused()
    {
        string page = SmallTable.Page(Row(2, "19", "NL01", Lower), Row(3, "22", "GM0935", Lower));

        Assert.That(
            ReadRefusal(Complete().With(FileName(Lower, 1), $"{page[..^1]},\"odata.nextLink\":\"more\"}}")).What,
            Does.Contain("another one follows"));
    }

    [TestCase("UntypedDataSet.MBG0095.0001.json", "Row pages are missing", Description = "a lower margin without an upper one")]
    [TestCase("UntypedDataSet.MOG0095.0001.json", "Row pages are missing", Description = "an upper margin without a lower one")]
    [TestCase("UntypedDataSet.MW00000.0001.json", "Row pages are missing", Description = "margins without values")]
    public void Half_the_pages_are_refused(string absent, string named) =>
        Assert.That(OpenRefusal(Complete().Without(absent)).What, Does.Contain(named));

    [TestCase("UntypedDataSet.MW00000.0003.json", Description = "page 2 is missing")]
    [TestCase("UntypedDataSet.MW00000.0000.json", Description = "pages begin at 1")]
    [TestCase("UntypedDataSet.MW00000.2.json", Description = "four digits")]
    [TestCase("UntypedDataSet.MW00000.json", Description = "no page number")]
    [TestCase("UntypedDataSet.MW99999.0001.json", Description = "an unknown margin")]
    [TestCase("UntypedDataSet.0001.json", Description = "values and margins in one page")]
    [TestCase("UntypedDataSet.json", Description = "no page number and no margin")]
    public void A_row_page_that_does_not_fit_is_refused(string extra) =>
        Assert.That(OpenRefusal(Complete().With(extra, SmallTable.Page())).What, Does.Contain(extra));

    [Test]
    public void Pages_by_margin_of_a_table_without_margins_are_refused()
    {
        SmallTable files = SmallTable.WithoutMargins().WithPage(SmallTable.Page()).With(FileName(Value, 1), SmallTable.Page());

        Assert.That(OpenRefusal(files).Expected, Does.Contain("no dimension Marges"));
    }

    [Test]
    public void A_table_without_row_pages_is_refused() =>
        Assert.That(OpenRefusal(SmallTable.WithoutMargins()).What, Does.Contain("Row pages are missing"));

    private static SmallTable Complete() => SmallTable.WithMargins()
        .With(FileName(Value, 1), SmallTable.Page(Row(0, "20", "NL01", Value), Row(1, "24", "GM0935", Value)))
        .With(FileName(Lower, 1), SmallTable.Page(Row(2, "19", "NL01", Lower), Row(3, "22", "GM0935", Lower)))
        .With(FileName(Upper, 1), SmallTable.Page(Row(4, "21", "NL01", Upper), Row(5, "26", "GM0935", Upper)));

    private static string Row(long id, string cell, string area, string margin) =>
        SmallTable.Row(id, cell, area: area, margin: margin);

    private static string FileName(string margin, int page) =>
        FormattableString.Invariant($"UntypedDataSet.{margin}.{page:0000}.json");

    private SourceLayoutException ReadRefusal(SmallTable files)
    {
        StatLineTable table = files.OpenIn(_folder);
        return Assert.Throws<SourceLayoutException>(() => SmallTable.ReadAll(table))!;
    }

    private SourceLayoutException OpenRefusal(SmallTable files) =>
        Assert.Throws<SourceLayoutException>(() => files.OpenIn(_folder))!;
}
