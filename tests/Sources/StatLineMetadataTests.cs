using Monitoring.Sources;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StatLineMetadataTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_table_is_described_as_published()
    {
        StatLineTable table = Ready(SmallTable.WithoutMargins()).OpenIn(_folder);

        Assert.That(
            (table.TableId, table.Title, table.Modified),
            Is.EqualTo(("00001NED", "Kleine tabel", "2025-12-31T02:00:00")));
        Assert.That(table.IsReconstructed, Is.False);
        Assert.That(table.Columns, Is.EqualTo(
        [
            new PublishedColumn("Leeftijd", PublishedColumnKind.Dimension, "Leeftijd", "", "", "", null),
            new PublishedColumn("Gebied", PublishedColumnKind.GeoDimension, "Gebied", "", "", "", null),
            new PublishedColumn("Perioden", PublishedColumnKind.TimeDimension, "Perioden", "", "", "", null),
            new PublishedColumn("Roker_1", PublishedColumnKind.Topic, "Rookt", "", "%", "Float", 1) { TitlePath = "Rookt" },
            new PublishedColumn("Naam_2", PublishedColumnKind.Topic, "Naam", "", "", "String", null) { TitlePath = "Naam" },
        ]));
    }

    [Test]
    public void A_padded_key_keeps_its_padding_beside_the_trimmed_form()
    {
        DimensionMember member = Ready(SmallTable.WithoutMargins()).OpenIn(_folder).Dimensions["Leeftijd"][0];

        Assert.That((member.RawKey, member.Key, member.Title), Is.EqualTo(("20300 ", "20300", "18 jaar of ouder")));
    }

    [Test]
    public void Columns_follow_position_and_topics_follow_dimensions_whatever_the_order_of_the_file()
    {
        string early = SmallTable.Name.Replace("5", "0", StringComparison.Ordinal);
        SmallTable files = SmallTable.WithProperties(
            early, SmallTable.Smoker, SmallTable.Period, SmallTable.Group, SmallTable.Area, SmallTable.Age);

        Assert.That(
            Ready(files).OpenIn(_folder).Columns.Select(column => column.Key),
            Is.EqualTo(["Leeftijd", "Gebied", "Perioden", "Naam_2", "Roker_1"]));
    }

    [Test]
    public void Metadata_with_a_byte_order_mark_and_the_members_in_another_order_is_the_same()
    {
        SmallTable files = SmallTable.WithoutMargins()
            .With("Perioden.json", "\uFEFF{\"value\":[{\"Title\":\"2020\",\"Key\":\"2020JJ00\"}],\"odata.metadata\":\"x\"}\n");

        Assert.That(Ready(files).OpenIn(_folder).Dimensions["Perioden"].Select(member => member.Title), Is.EqualTo(["2020"]));
    }

    [Test]
    public void A_code_list_in_two_pages_is_one_list()
    {
        SmallTable files = SmallTable.WithoutMargins()
            .With("Perioden.json", """{"value":[{"Key":"2016JJ00"}],"odata.nextLink":"https://example.org/?$skip=1"}""")
            .With("Perioden.0002.json", """{"value":[{"Key":"2020JJ00"}]}""");

        Assert.That(
            Ready(files).OpenIn(_folder).Dimensions["Perioden"].Select(member => member.Key),
            Is.EqualTo(["2016JJ00", "2020JJ00"]));
    }

    [Test]
    public void A_table_with_sentences_about_reconstruction_is_reconstructed()
    {
        StatLineTable table = Ready(SmallTable.WithoutMargins()).OpenIn(_folder, "TableInfos.json is geschreven.");

        Assert.That(table.IsReconstructed, Is.True);
    }

    [TestCase("TableInfos.json")]
    [TestCase("DataProperties.json")]
    [TestCase("Leeftijd.json")]
    [TestCase("Perioden.json")]
    public void A_missing_metadata_file_is_refused(string fileName) =>
        RequireRefusal(SmallTable.WithoutMargins().Without(fileName), fileName, "missing");

    [TestCase("TableInfos.json", "<html><body>Onderhoud</body></html>", "HTML")]
    [TestCase("TableInfos.json", "", "ends before its JSON closes")]
    [TestCase("TableInfos.json", """{"value":[{"ID":0""", "ends before its JSON closes")]
    [TestCase("TableInfos.json", """{"value":[]} and more""", "follows after")]
    [TestCase("TableInfos.json", """{"value":[],"value":[]}""", "'value' twice")]
    [TestCase("TableInfos.json", """{"value":[{"Identifier":"00001NED","Identifier":"00002NED"}]}""", "has Identifier twice")]
    [TestCase("TableInfos.json", """{"odata.error":{"code":"","message":{"value":"Niet gevonden"}}}""", "Niet gevonden")]
    [TestCase("TableInfos.json", """{"value":{}}""", "The rows are a StartObject")]
    [TestCase("TableInfos.json", """{"value":[1]}""", "A row is a Number")]
    [TestCase("TableInfos.json", """{"value":[]}""", "0 rows")]
    [TestCase("TableInfos.json", """{"value":[{"Identifier":"00002NED"}]}""", "calls itself 00002NED")]
    [TestCase("TableInfos.json", """{"value":[{"Identifier":"00001ned"}]}""", "calls itself 00001ned")]
    [TestCase("TableInfos.json", """{"value":[{"Title":"T"}]}""", "no Identifier")]
    [TestCase("TableInfos.json", """{"value":[{"Identifier":"00001NED","Title":"\ud800"}]}""", "text of Title is broken")]
    [TestCase("Perioden.json", """{"value":[]}""", "empty")]
    [TestCase("Perioden.json", """{"value":[{"Title":"2020"}]}""", "no Key")]
    [TestCase("Perioden.json", """{"value":[{"Key":"1"},{"Key":"1 "}]}""", "'1' occurs twice")]
    [TestCase("DataProperties.json", """{"value":[]}""", "lacks dimensions or topics")]
    public void Metadata_of_another_shape_is_refused(string fileName, string text, string named) =>
        RequireRefusal(SmallTable.WithoutMargins().With(fileName, text), fileName, named);

    [TestCase("""{"Type":"Topic","Position":4,"Title":"Rookt"}""", "no Key")]
    [TestCase("""{"Type":"Topic","Position":4,"Key":"","Title":"Rookt"}""", "no Key")]
    [TestCase("""{"Type":"Topic","Position":4,"Key":"Leeftijd"}""", "Leeftijd occurs twice")]
    [TestCase("""{"Type":"Topic","Position":4,"Key":"ID"}""", "ID occurs twice")]
    [TestCase("""{"Type":"Topic","Position":null,"Key":"Roker_1"}""", "no position")]
    [TestCase("""{"Type":"Topic","Position":"4","Key":"Roker_1"}""", "Position is \"4\"")]
    [TestCase("""{"Type":"Topic","Position":4,"Key":"Roker_1","Decimals":0.5}""", "Decimals is 0.5")]
    [TestCase("""{"Type":"Formula","Position":4,"Key":"Roker_1"}""", "of type Formula")]
    [TestCase("""{"Position":4,"Key":"Roker_1"}""", "no odata.type")]
    public void A_column_of_another_shape_is_refused(string property, string named) =>
        RequireRefusal(
            SmallTable.WithProperties(SmallTable.Age, SmallTable.Area, SmallTable.Period, property),
            "DataProperties.json",
            named);

    [Test]
    public void A_table_without_topics_is_refused() =>
        RequireRefusal(SmallTable.WithProperties(SmallTable.Age), "DataProperties.json", "lacks dimensions or topics");

    [Test]
    public void A_table_without_dimensions_is_refused() =>
        RequireRefusal(SmallTable.WithProperties(SmallTable.Smoker), "DataProperties.json", "lacks dimensions or topics");

    [Test]
    public void A_code_list_that_says_more_follows_is_incomplete() => RequireRefusal(
        SmallTable.WithoutMargins().With("Perioden.json", """{"odata.nextLink":"x","value":[{"Key":"2020JJ00"}]}"""),
        "Perioden.0002.json",
        "missing");

    private static SmallTable Ready(SmallTable files) => files.WithPage(SmallTable.Page());

    private void RequireRefusal(SmallTable files, string fileName, string named)
    {
        SourceLayoutException error = Assert.Throws<SourceLayoutException>(() => Ready(files).OpenIn(_folder))!;

        Assert.That(error.Where, Does.Contain($"/{fileName}"));
        Assert.That(error.What, Does.Contain(named));
        Assert.That(error.SourceId, Is.EqualTo(Delivery.SourceId));
    }
}
