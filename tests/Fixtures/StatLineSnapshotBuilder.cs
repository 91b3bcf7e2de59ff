using System.Globalization;
using System.Text.Json.Nodes;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Fixtures;

/// <summary>Writes a small retrieval of a table in the shape of 50090NED; every part of it can be changed before it is written.</summary>
/// <remarks>Without changes it has the three topics of <see cref="TestCatalogue.Small"/> and no rows.</remarks>
internal sealed class StatLineSnapshotBuilder
{
    public const string SourceId = "rivm-statline";
    public const string Adults = "20300";
    public const string Under65 = "53115";
    public const string Elderly = "80200";

    private static readonly string[] _marginKeys = ["MW00000", "MOG0095", "MBG0095"];

    public string Dataset { get; set; } = "50090NED";

    public List<(string Type, string Key)> Dimensions { get; } =
        [("Dimension", "Leeftijd"), ("Dimension", "Marges"), ("GeoDetail", "WijkenEnBuurten"), ("TimeDimension", "Perioden")];

    public List<StatLineTopic> Topics { get; } =
        [new("Roker_11"), new("ErnstigZeerErnstigEenzaam_29"), new("FietsenNaarSchoolOfWerk_36")];

    public List<string> Ages { get; } = [Adults, Under65, Elderly];

    public List<string> Margins { get; } = [.. _marginKeys];

    public List<string> Reconstructed { get; } = [];

    public List<StatLineRow> Rows { get; } = [];

    /// <summary>Adds a row without margins.</summary>
    public StatLineSnapshotBuilder Row(string area, string period, string age, params string?[] cells)
    {
        Rows.Add(new StatLineRow(area, period, age, cells));
        return this;
    }

    /// <summary>Adds a row of the city's adults in 2020.</summary>
    public StatLineSnapshotBuilder City(params string?[] cells) => Row("GM0935    ", "2020JJ00", Adults, cells);

    /// <summary>Writes the retrieval.</summary>
    public Snapshot AddTo(SnapshotArchive archive, DateTimeOffset retrievedAt)
    {
        using SnapshotWriter writer = archive.Begin(SourceId, Dataset);
        foreach ((string name, JsonNode content) in Files())
        {
            using Stream file = writer.CreateFile(name);
            using StreamWriter text = new(file);
            text.Write(content.ToJsonString());
        }

        return writer.Commit(new SnapshotOrigin(
            "RIVM", "Gezondheid per wijk en buurt", "RIVM, StatLine " + Dataset, "https://example.org/" + Dataset, "CC BY 4.0",
            retrievedAt, string.Empty, "full", [.. Reconstructed], []));
    }

    /// <summary>Writes the retrieval and opens it.</summary>
    public PublishedTable OpenIn(TestFolder folder, DateTimeOffset retrievedAt)
    {
        SnapshotArchive archive = new(folder["archive"]);
        return new StatLineSource(archive, SourceId, []).Open(AddTo(archive, retrievedAt));
    }

    private IEnumerable<(string Name, JsonNode Content)> Files()
    {
        yield return ("TableInfos.json", Set([new() { ["Identifier"] = Dataset.Split('.')[0], ["Title"] = "Gezondheid per wijk en buurt" }]));
        yield return ("DataProperties.json", Set([.. DimensionProperties(), .. TopicProperties()]));
        foreach ((_, string dimension) in Dimensions)
        {
            yield return (dimension + ".json", Set([.. KeysOf(dimension).Select(key => new JsonObject { ["Key"] = key, ["Title"] = "Titel van " + key.Trim() })]));
        }

        if (!HasMarginDimension)
        {
            yield return ("UntypedDataSet.0001.json", Page(string.Empty, row => row.Cells));
            yield break;
        }

        yield return ("UntypedDataSet.MW00000.0001.json", Page("MW00000", row => row.Cells));
        if (Rows.Exists(row => row.Lower is not null))
        {
            yield return ("UntypedDataSet.MOG0095.0001.json", Page("MOG0095", row => row.Lower!));
            yield return ("UntypedDataSet.MBG0095.0001.json", Page("MBG0095", row => row.Upper!));
        }
    }

    private bool HasMarginDimension => Dimensions.Exists(dimension => dimension.Key.Equals("Marges", StringComparison.Ordinal));

    private static JsonObject Set(IReadOnlyList<JsonObject> rows) =>
        new() { ["value"] = new JsonArray([.. rows]) };

    private IEnumerable<JsonObject> DimensionProperties() => Dimensions.Select((dimension, position) => new JsonObject
    {
        ["Type"] = dimension.Type,
        ["Position"] = position,
        ["Key"] = dimension.Key,
        ["Title"] = dimension.Key,
    });

    private IEnumerable<JsonObject> TopicProperties() => Topics.Select((topic, position) => new JsonObject
    {
        ["Type"] = "Topic",
        ["Position"] = Dimensions.Count + position,
        ["Key"] = topic.Key,
        ["Title"] = topic.Title,
        ["Unit"] = topic.Unit,
        ["Datatype"] = topic.DataType,
        ["Decimals"] = 1,
    });

    private IEnumerable<string> KeysOf(string dimension) => dimension switch
    {
        "Leeftijd" => Ages,
        "Marges" => Margins,
        "WijkenEnBuurten" => Rows.Select(row => row.Area).Append("GM0935    ").Distinct(StringComparer.Ordinal),
        "Perioden" => Rows.Select(row => row.Period).Append("2020JJ00").Distinct(StringComparer.Ordinal),
        _ => ["T001038"],
    };

    private JsonObject Page(string margin, Func<StatLineRow, IReadOnlyList<string?>> cells) =>
        Set([.. Rows.Select((row, id) => RowObject(row, id, margin, cells(row)))]);

    private JsonObject RowObject(StatLineRow row, int id, string margin, IReadOnlyList<string?> cells)
    {
        JsonObject json = new() { ["ID"] = id };
        foreach ((_, string dimension) in Dimensions)
        {
            json[dimension] = dimension switch
            {
                "Leeftijd" => row.Age,
                "Marges" => margin,
                "WijkenEnBuurten" => row.Area,
                "Perioden" => row.Period,
                _ => "T001038",
            };
        }

        for (int topic = 0; topic < Topics.Count; topic++)
        {
            json[Topics[topic].Key] = topic < cells.Count ? cells[topic] : null;
        }

        return json;
    }

    /// <summary>A cell as StatLine pads it: eight positions, right-aligned.</summary>
    public static string Padded(double value) => value.ToString("F1", CultureInfo.InvariantCulture).PadLeft(8);
}
