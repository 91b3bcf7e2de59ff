using Monitoring.Sources;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SchemaComparisonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _tables;

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Change(
            Columns(SmallTable.Smoker.Replace("Roker_1", "Roker_9", StringComparison.Ordinal), SmallTable.Name),
            SchemaDifferenceKind.ColumnRenamed,
            "Column Roker_1 is now called Roker_9.");
        yield return Change(
            Columns(SmallTable.Smoker.Replace("Roker_1", "RooktTabak_1", StringComparison.Ordinal), SmallTable.Name),
            SchemaDifferenceKind.ColumnRenamed,
            "Column Roker_1 is now called RooktTabak_1.");
        yield return Change(Columns(SmallTable.Smoker), SchemaDifferenceKind.ColumnRemoved, "Column Naam_2 (Naam) is gone.");
        yield return Change(
            Columns(
                SmallTable.Smoker,
                SmallTable.Name,
                """{"Type":"Topic","Position":6,"Key":"Drinker_3","Title":"Drinkt","Unit":"%"}"""),
            SchemaDifferenceKind.ColumnAdded,
            "Column Drinker_3 (Drinkt) is new.");
        yield return Change(
            Columns(SmallTable.Smoker.Replace("%", "x 1 000", StringComparison.Ordinal), SmallTable.Name),
            SchemaDifferenceKind.UnitChanged,
            "Column Roker_1: unit was '%', is now 'x 1 000'.");
        yield return Change(
            Columns(SmallTable.Smoker.Replace("Float", "Integer", StringComparison.Ordinal), SmallTable.Name),
            SchemaDifferenceKind.DataTypeChanged,
            "Column Roker_1: data type was 'Float', is now 'Integer'.");
        yield return Change(
            Columns(SmallTable.Smoker.Replace("Rookt", "Rookt dagelijks", StringComparison.Ordinal), SmallTable.Name),
            SchemaDifferenceKind.TitleChanged,
            "Column Roker_1: title was 'Rookt', is now 'Rookt dagelijks'.");
        yield return Change(
            SmallTable.WithoutMargins()
                .With("Perioden.json", SmallTable.Page("""{"Key":"2020JJ00"}""", """{"Key":"2022JJ00"}""")),
            SchemaDifferenceKind.DimensionKeyAdded,
            "Code 2022JJ00 of Perioden is new.");
        yield return Change(
            SmallTable.WithoutMargins().With("Leeftijd.json", SmallTable.Page("""{"Key":"20300"}""")),
            SchemaDifferenceKind.DimensionKeyRemoved,
            "Code 80200 of Leeftijd is gone.");
    }

    [TestCaseSource(nameof(Changes))]
    public void A_difference_is_told_in_words(SmallTableCase changed, SchemaDifferenceKind kind, string sentence)
    {
        StatLineTable earlier = Open(SmallTable.WithoutMargins());
        StatLineTable later = Open(changed.Table);

        SchemaDifference difference = SchemaComparison.Compare(earlier, later).Single();

        Assert.That((difference.Kind, difference.Sentence), Is.EqualTo((kind, sentence)));
        Assert.That(later.SchemaFingerprint, Is.Not.EqualTo(earlier.SchemaFingerprint));
    }

    [Test]
    public void A_renamed_column_in_another_unit_is_both()
    {
        string changed = SmallTable.Smoker
            .Replace("Roker_1", "Roker_9", StringComparison.Ordinal)
            .Replace("%", "x 1 000", StringComparison.Ordinal);

        Assert.That(
            SchemaComparison.Compare(Open(SmallTable.WithoutMargins()), Open(Columns(changed, SmallTable.Name)))
                .Select(difference => (difference.Kind, difference.Column)),
            Is.EqualTo([(SchemaDifferenceKind.ColumnRenamed, "Roker_1"), (SchemaDifferenceKind.UnitChanged, "Roker_1")]));
    }

    [Test]
    public void A_new_dimension_is_a_new_column_with_its_codes()
    {
        SmallTable later = SmallTable.WithMargins();

        Assert.That(
            SchemaComparison.Compare(Open(SmallTable.WithoutMargins()), Open(later, "UntypedDataSet.MW00000.0001.json"))
                .Select(difference => difference.Sentence),
            Is.EqualTo(
            [
                "Column Marges (Marges) is new.",
                "Code MBG0095 of Marges is new.",
                "Code MOG0095 of Marges is new.",
                "Code MW00000 of Marges is new.",
            ]));
    }

    [Test]
    public void What_no_reader_depends_on_is_no_difference()
    {
        string moved = SmallTable.Name.Replace("5", "1", StringComparison.Ordinal);
        SmallTable later = Columns(moved, SmallTable.Smoker)
            .With("Leeftijd.json", SmallTable.Page("""{"Key":"80200","Title":"65 jaar of ouder"}""", """{"Key":"20300"}"""))
            .With("Gebied.json", SmallTable.Page("""{"Key":"GM0928    ","Title":"Kerkrade"}"""));
        StatLineTable one = Open(SmallTable.WithoutMargins());
        StatLineTable other = Open(later);

        Assert.That(SchemaComparison.Compare(one, other), Is.Empty);
        Assert.That(other.SchemaFingerprint, Is.EqualTo(one.SchemaFingerprint));
        Assert.That(one.SchemaFingerprint, Does.Match("^[0-9a-f]{64}$"));
    }

    private static SmallTable Columns(params string[] topics) =>
        SmallTable.WithProperties([SmallTable.Age, SmallTable.Area, SmallTable.Period, .. topics]);

    private static TestCaseData Change(SmallTable changed, SchemaDifferenceKind kind, string sentence) =>
        new TestCaseData(new SmallTableCase(changed), kind, sentence).SetArgDisplayNames(sentence);

    private StatLineTable Open(SmallTable files, string page = "UntypedDataSet.0001.json")
    {
        _tables++;
        string root = Path.Combine(_folder.Path, FormattableString.Invariant($"{_tables}"));
        return files.With(page, SmallTable.Page()).OpenIn(root);
    }
}
