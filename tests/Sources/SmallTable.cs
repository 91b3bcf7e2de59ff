using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

/// <summary>
/// A hand-made StatLine table: dimensions Leeftijd, Gebied and Perioden (and Marges), topics Roker_1 and Naam_2.
/// </summary>
internal sealed class SmallTable
{
    internal const string Age = """{"Type":"Dimension","Position":0,"Key":"Leeftijd","Title":"Leeftijd"}""";
    internal const string Area = """{"odata.type":"Cbs.OData.GeoDetail","Position":1,"Key":"Gebied","Title":"Gebied"}""";
    internal const string Period = """{"Type":"TimeDimension","Position":2,"Key":"Perioden","Title":"Perioden"}""";
    internal const string Margin = """{"Type":"Dimension","Position":3,"Key":"Marges","Title":"Marges"}""";
    internal const string Group = """{"Type":"TopicGroup","Position":null,"Key":"","Title":"Leefstijl","ID":9}""";
    internal const string Smoker = """
        {"Type":"Topic","Position":4,"Key":"Roker_1","Title":"Rookt","Unit":"%","Datatype":"Float","Decimals":1}
        """;

    internal const string Name = """{"Type":"Topic","Position":5,"Key":"Naam_2","Title":"Naam","Datatype":"String"}""";

    private readonly List<(string Name, string Text)> _files = [];

    internal static string Row(
        long id,
        string smoker,
        string name = "\"A\"",
        string area = "GM0935    ",
        string margin = "",
        string period = "2020JJ00")
    {
        string marginMember = margin.Length == 0 ? "" : $"\"Marges\":\"{margin}\",";
        string dimensions = $"\"Leeftijd\":\"20300\",\"Gebied\":\"{area}\",{marginMember}\"Perioden\":\"{period}\"";
        return FormattableString.Invariant(
            $$"""{"ID":{{id}},{{dimensions}},"Roker_1":{{smoker}},"Naam_2":{{name}}}""");
    }

    internal static string Page(params IEnumerable<string> rows) =>
        $$"""{"odata.metadata":"https://example.org/$metadata#UntypedDataSet","value":[{{string.Join(",", rows)}}]}""";

    internal static SmallTable WithProperties(params string[] properties) => new SmallTable()
        .With("TableInfos.json", Page(
            """{"ID":0,"Title":"Kleine tabel","Identifier":"00001NED","Modified":"2025-12-31T02:00:00"}"""))
        .With("DataProperties.json", Page(properties))
        .With("Leeftijd.json", Page(
            """{"Key":"20300 ","Title":"18 jaar of ouder"}""",
            """{"Key":"80200 ","Title":"65 jaar of ouder"}"""))
        .With("Gebied.json", Page(
            """{"Key":"NL01      ","Title":"Nederland"}""",
            """{"Key":"GM0935    ","Title":"Maastricht"}"""))
        .With("Perioden.json", Page("""{"Key":"2020JJ00","Title":"2020","Status":"Definitief"}"""));

    internal static SmallTable WithoutMargins() => WithProperties(Age, Area, Period, Group, Smoker, Name);

    internal static SmallTable WithMargins() => WithProperties(Age, Area, Period, Margin, Smoker, Name)
        .With("Marges.json", Page(
            """{"Key":"MW00000","Title":"Waarde"}""",
            """{"Key":"MOG0095","Title":"Ondergrens"}""",
            """{"Key":"MBG0095","Title":"Bovengrens"}"""));

    /// <summary>Adds a file, or replaces the one of that name.</summary>
    internal SmallTable With(string fileName, string text)
    {
        _files.RemoveAll(file => file.Name.Equals(fileName, StringComparison.Ordinal));
        _files.Add((fileName, text));
        return this;
    }

    internal IReadOnlyList<(string Name, string Text)> Files => _files;

    internal SmallTable Without(string fileName)
    {
        _files.RemoveAll(file => file.Name.Equals(fileName, StringComparison.Ordinal));
        return this;
    }

    internal SmallTable WithPage(string text) => With("UntypedDataSet.0001.json", text);

    internal StatLineTable OpenIn(TemporaryFolder folder, params string[] reconstructed) =>
        OpenIn(folder.Path, reconstructed);

    internal StatLineTable OpenIn(string root, params string[] reconstructed)
    {
        SnapshotArchive archive = new(root);
        Snapshot snapshot = Delivery.Add(archive, Delivery.Origin(0, reconstructed), _files);
        return (StatLineTable)new StatLineSource(archive, Delivery.SourceId, []).Open(snapshot);
    }

    /// <summary>All rows as text: locator and cells, with lower and upper behind a slash where there are margins.</summary>
    internal static List<string> ReadAll(StatLineTable table, int bufferSize = PageBuffer.UsualSize)
    {
        List<string> rows = [];
        using StatLineRowReader reader = table.OpenRows(bufferSize);
        while (reader.Read())
        {
            RowLocator place = reader.Locator;
            StringBuilder row = new(FormattableString.Invariant($"{place.FileIndex}:{place.RowNumber}:{place.RowId}"));
            for (int column = 0; column < table.Columns.Count; column++)
            {
                row.Append('|').Append(Encoding.UTF8.GetString(reader.Cell(column)));
                if (reader.HasMargins)
                {
                    row.Append('/').Append(Encoding.UTF8.GetString(reader.LowerCell(column)))
                        .Append('/').Append(Encoding.UTF8.GetString(reader.UpperCell(column)));
                }
            }

            rows.Add(row.ToString());
        }

        return rows;
    }
}
