using System.Globalization;
using System.Text;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Benchmarks;

/// <summary>A catalogue for the generated table: the shipped one with other areas, indicators and columns.</summary>
internal static class BenchmarkCatalogue
{
    // Everything else speaks of indicators and areas that the generated table does not have.
    private static readonly string[] _kept =
        ["populations.csv", "goals.csv", "source_tables.csv", "population_keys.csv", "areas.csv", "indicators.csv", "column_mappings.csv"];

    /// <summary>Writes the folder.</summary>
    internal static void Write(string folder, TableSize size)
    {
        string shipped = Path.Combine(AppContext.BaseDirectory, "Catalogue");
        Directory.CreateDirectory(folder);
        foreach (string path in Directory.GetFiles(shipped, "*.csv"))
        {
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)));
        }

        foreach (string name in Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Except(_kept, StringComparer.Ordinal))
        {
            Replace(folder, name, (_, _) => false, []);
        }

        Replace(folder, "source_tables.csv", IsOfTable, []);
        Replace(folder, "population_keys.csv", IsOfTable, []);
        Replace(folder, "areas.csv", (_, _) => false, size.AreaCodes.Select(code => Area(code.Trim())));
        Replace(folder, "indicators.csv", (_, _) => false, Topics(topic =>
            $"onderwerp-{topic:00},Onderwerp {topic},Aandeel met onderwerp {topic},hadden,onderwerp {topic},%,1,neutral,,18+|18-64|65+,,false,,2025-01-01"));
        Replace(folder, "column_mappings.csv", (_, _) => false, Topics(topic =>
            $"{TableSize.TableId},{GeneratedTable.TopicStem(topic)},onderwerp-{topic:00},,18+|18-64|65+"));
    }

    private static bool IsOfTable(int line, string text) =>
        text.StartsWith($"{TableSize.TableId},", StringComparison.Ordinal);

    private static IEnumerable<string> Topics(Func<int, FormattableString> line) =>
        Enumerable.Range(0, TableSize.Topics).Select(topic => line(topic).ToString(CultureInfo.InvariantCulture));

    private static string Area(string code) => $"{code},Gebied {code},{ParentOf(code)},2012,2024";

    private static string ParentOf(string code) => code[..2] switch
    {
        "BU" => $"WK{code[2..8]}",
        "WK" => $"GM{code[2..6]}",
        "NL" => "",
        _ => "NL01",
    };

    // The first line names the columns and stays as it is.
    private static void Replace(string folder, string name, Func<int, string, bool> isKept, IEnumerable<string> added)
    {
        string path = Path.Combine(folder, name);
        string[] lines = File.ReadAllLines(path);
        IEnumerable<string> kept = lines.Where((text, line) => line == 0 || isKept(line, text));
        File.WriteAllLines(path, kept.Concat(added), new UTF8Encoding(false));
    }
}
