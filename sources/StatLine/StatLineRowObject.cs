using System.Text.Json;

namespace Monitoring.Sources.StatLine;

/// <summary>The current row as a JSON object: for metadata and code lists, whose members differ from set to set.</summary>
internal sealed class StatLineRowObject : IStatLineRow
{
    /// <summary>The row that was read last.</summary>
    internal JsonElement Members { get; private set; }

    /// <inheritdoc/>
    public bool TryRead(ref Utf8JsonReader reader, StatLinePagePlace place)
    {
        if (!JsonElement.TryParseValue(ref reader, out JsonElement? row))
        {
            return false;
        }

        Members = row.Value;
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty member in Members.EnumerateObject())
        {
            if (!names.Add(member.Name))
            {
                throw place.Fault($"The row has {StatLineErrorText.Shorten(member.Name)} twice", "each member once");
            }
        }

        return true;
    }
}
