using System.Globalization;
using System.Text;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Benchmarks;

/// <summary>A catalogue for the generated table: the shipped one with other areas, indicators and columns.</summary>
internal static class BenchmarkCatalogue
{
    private const string Tables = "source_tables.csv";
    private const string Keys = "population_keys.csv";
    private const string Areas = "areas.csv";
    private const string Indicators = "indicators.csv";
    private const string Columns = "column_mappings.csv";

    // Everything else speaks of indicators and areas that the generated table does not have.
    private static readonly string[] _whole = ["populations.csv", "goals.csv"];

    /// <summary>Writes the folder.</summary>
    /// <param name="shipped">Folder of the catalogue that is shipped.</param>
    /// <param name="folder">Folder to write.</param>
    /// <param name="size">The generated table.</param>
    internal static void Write(string shipped, string folder, TableSize size)
    {
        Directory.CreateDirectory(folder);
        foreach (string path in Directory.GetFiles(shipped, "*.csv"))
        {
            string name = Path.GetFileName(path);
            string[] lines = File.ReadAllLines(path);
            IEnumerable<string> rows = _whole.Contains(name, StringComparer.Ordinal) ? lines[1..] : Rows(name, lines, size);
            File.WriteAllLines(Path.Combine(folder, name), rows.Prepend(lines[0]), new UTF8Encoding(false));
        }
    }

    private static IEnumerable<string> Rows(string name, string[] lines, TableSize size) => name switch
    {
        Tables or Keys => lines.Where(line => line.StartsWith($"{TableSize.TableId},", StringComparison.Ordinal)),
        Areas => size.AreaCodes.Select(code => Row(lines[0], Area(code.Trim()))),
        Indicators => Enumerable.Range(0, TableSize.Topics).Select(topic => Row(lines[0], Indicator(topic))),
        Columns => Enumerable.Range(0, TableSize.Topics).Select(topic => Row(lines[0], Column(topic))),
        _ => [],
    };

    private static Dictionary<string, string> Area(string code) => new(StringComparer.Ordinal)
    {
        ["code"] = code,
        ["name_nl"] = $"Gebied {code}",
        ["parent_code"] = ParentOf(code),
        ["first_division"] = "2012",
        ["last_division"] = "2024",
    };

    private static Dictionary<string, string> Indicator(int topic)
    {
        string number = topic.ToString("00", CultureInfo.InvariantCulture);
        return new(StringComparer.Ordinal)
        {
            ["id"] = IdOf(topic),
            ["title_nl"] = $"Onderwerp {number}",
            ["title_en"] = $"Topic {number}",
            ["definition_nl"] = $"Aandeel met onderwerp {number}",
            ["definition_en"] = $"Share with topic {number}",
            ["verb_nl"] = "hadden",
            ["verb_en"] = "had",
            ["complement_nl"] = $"onderwerp {number}",
            ["complement_en"] = $"topic {number}",
            ["unit"] = "%",
            ["decimals"] = "1",
            ["polarity"] = "neutral",
            ["populations"] = "18+|18-64|65+",
            ["is_core"] = "false",
            ["valid_from"] = "2025-01-01",
        };
    }

    private static Dictionary<string, string> Column(int topic) => new(StringComparer.Ordinal)
    {
        ["table_id"] = TableSize.TableId,
        ["stem"] = GeneratedTable.TopicStem(topic),
        ["indicator_id"] = IdOf(topic),
        ["asked_populations"] = "18+|18-64|65+",
    };

    private static string IdOf(int topic) => $"onderwerp-{topic.ToString("00", CultureInfo.InvariantCulture)}";

    private static string ParentOf(string code) => code[..2] switch
    {
        "BU" => $"WK{code[2..8]}",
        "WK" => $"GM{code[2..6]}",
        "NL" => "",
        _ => "NL01",
    };

    // By name, so that a column added to the catalogue stays empty here.
    private static string Row(string header, Dictionary<string, string> cells) =>
        string.Join(',', header.Split(',').Select(column => cells.GetValueOrDefault(column, "")));
}
