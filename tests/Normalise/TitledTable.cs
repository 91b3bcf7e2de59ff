using System.Globalization;
using System.Text.Json.Nodes;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

/// <summary>A retrieval of the direct monitor's table as the feed would give it, under keys that the catalogue does not know.</summary>
/// <param name="Dataset">The table.</param>
/// <param name="MarginDimension">Its dimension with values and margins.</param>
/// <param name="Groups">Titles from the outermost group down to the one topic.</param>
internal sealed record TitledTable(string Dataset, string MarginDimension, params string[] Groups)
{
    private static readonly string[] _usual = ["MW00000", "MOG0095", "MBG0095"];

    /// <summary>Keys of value, lower and upper margin.</summary>
    public IReadOnlyList<string> MarginKeys { get; init; } = _usual;

    /// <summary>Title of the one group of people.</summary>
    public string Population { get; init; } = "Totaal";

    /// <summary>Writes and opens it; one row: 45.3, from 43.0 to 47.6, of the city.</summary>
    public PublishedTable OpenIn(TestFolder folder, int year)
    {
        SnapshotArchive archive = new(folder["archive"]);
        using SnapshotWriter writer = archive.Begin("cbs-statline", Dataset);
        Write(writer, "TableInfos", new JsonObject { ["Identifier"] = Dataset, ["Title"] = "Gezondheidsmonitor" });
        Write(writer, "DataProperties", [.. Properties()]);
        Write(writer, "Leeftijd", Member("20300   ", Population));
        Write(writer, "RegioS", Member("GM0935", "Maastricht"));
        Write(writer, "Perioden", Member(Period(year), year.ToString(CultureInfo.InvariantCulture)));
        Write(writer, MarginDimension, [.. MarginKeys.Zip(["Waarde", "Ondergrens", "Bovengrens"], Member)]);
        bool isJoined = MarginKeys.SequenceEqual(_usual, StringComparer.Ordinal);
        foreach ((string margin, string cell) in MarginKeys.Zip(["    45.3", "    43.0", "    47.6"]).Take(isJoined ? 3 : 1))
        {
            Write(writer, isJoined ? $"UntypedDataSet.{margin}.0001" : "UntypedDataSet.0001", Row(margin, Period(year), cell));
        }

        Snapshot snapshot = writer.Commit(new SnapshotOrigin(
            "CBS", "Gezondheidsmonitor", "CBS, StatLine", "https://example.org/" + Dataset, "CC BY 4.0",
            FakeClock.Start, string.Empty, "full", [], []));
        return new StatLineSource(archive, "cbs-statline", []).Open(snapshot);
    }

    private static string Period(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}JJ00");

    private static void Write(SnapshotWriter writer, string name, params JsonObject[] rows)
    {
        using Stream file = writer.CreateFile(name + ".json");
        using StreamWriter text = new(file);
        text.Write(new JsonObject { ["value"] = new JsonArray([.. rows]) }.ToJsonString());
    }

    private static JsonObject Member(string key, string title) => new() { ["Key"] = key, ["Title"] = title };

    private JsonObject Row(string margin, string period, string cell) => new()
    {
        ["ID"] = 0,
        ["Leeftijd"] = "20300   ",
        [MarginDimension] = margin,
        ["RegioS"] = "GM0935",
        ["Perioden"] = period,
        ["Topic_7"] = cell,
    };

    private IEnumerable<JsonObject> Properties()
    {
        int position = 0;
        foreach ((string type, string key) in new[]
        {
            ("Dimension", "Leeftijd"), ("Dimension", MarginDimension), ("GeoDimension", "RegioS"), ("TimeDimension", "Perioden"),
        })
        {
            yield return new JsonObject { ["Type"] = type, ["Position"] = position, ["ID"] = position++, ["Key"] = key, ["Title"] = key };
        }

        foreach ((int depth, string title) in Groups[..^1].Index())
        {
            yield return new JsonObject
            {
                ["Type"] = "TopicGroup",
                ["ID"] = 50 + depth,
                ["Key"] = string.Empty,
                ["Title"] = title,
                ["ParentID"] = depth == 0 ? null : 49 + depth,
            };
        }

        yield return new JsonObject
        {
            ["Type"] = "Topic",
            ["Position"] = position,
            ["ID"] = 99,
            ["ParentID"] = 48 + Groups.Length,
            ["Key"] = "Topic_7",
            ["Title"] = Groups[^1],
            ["Unit"] = "%",
            ["Datatype"] = "Float",
            ["Decimals"] = 1,
        };
    }
}
