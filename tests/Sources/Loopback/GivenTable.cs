using System.Buffers;
using System.Text.Json;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>A table from JSON files as an archive holds them, so that real published figures can be served.</summary>
internal sealed class GivenTable : ServedTable
{
    private readonly Dictionary<string, List<JsonElement>> _sets = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _rows = [];

    /// <summary>Reads the files of one snapshot folder, uncompressed.</summary>
    /// <param name="id">Id of the table.</param>
    /// <param name="folder">The folder.</param>
    internal GivenTable(string id, string folder)
        : base(id)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path).Split('.')[0];
            if (name is "origin")
            {
                continue;
            }

            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            List<JsonElement> rows = name is "UntypedDataSet" ? _rows : Set(name);
            rows.AddRange(document.RootElement.GetProperty("value").EnumerateArray().Select(row => row.Clone()));
        }

        Dimensions = [.. _sets.Keys.Where(name => name is not ("TableInfos" or "DataProperties"))];
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<string> Dimensions { get; }

    /// <inheritdoc/>
    internal override IReadOnlyList<string> Metadata(string set)
    {
        // An archive may hold the values without their margins; then the code list must not promise them.
        IEnumerable<JsonElement> served = set is "Marges"
            ? _sets[set].Where(code => Occurs(set, code.GetProperty("Key").GetString()!))
            : _sets[set];
        string[] rows = [.. served.Select(row => row.GetRawText())];
        string modified = $"\"Modified\":\"{Modified}\"";
        return set is "TableInfos"
            ? [.. rows.Select(row => row.Replace("\"Modified\":\"\"", modified, StringComparison.Ordinal))]
            : rows;
    }

    /// <inheritdoc/>
    internal override int WriteRows(IBufferWriter<byte> output, ServedFilter filter, int skip, int take)
    {
        List<JsonElement> all = _rows.FindAll(row =>
            Dimensions.All(dimension => filter.Allows(dimension, row.GetProperty(dimension).GetString()!)));
        Write(output, string.Join(",\n", all.Skip(skip).Take(take).Select(row => row.GetRawText())));
        return all.Count;
    }

    private bool Occurs(string dimension, string key) =>
        _rows.Exists(row => row.GetProperty(dimension).ValueEquals(key));

    private List<JsonElement> Set(string name)
    {
        if (!_sets.TryGetValue(name, out List<JsonElement>? rows))
        {
            _sets.Add(name, rows = []);
        }

        return rows;
    }
}
