using System.Text.Json;

namespace Monitoring.Sources.Swing;

/// <summary>A row of a portal's answer as names and texts: <c>GeoItem/ExternalCode</c> for a member of a member.</summary>
internal static class SwingRow
{
    private const char Step = '/';
    private const string Annotation = "@odata.";

    // A row refers to an area, a period and a topic, which each refer to one thing more.
    private const int DeepestMember = 4;

    /// <summary>Members of a row in published order; annotations of the protocol are none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="decimalMark">How the layout says that numbers are written; JSON always has a point.</param>
    /// <returns>The members; null when one is a list or lies too deep.</returns>
    internal static List<(string Name, string Text)>? Flatten(JsonElement row, char decimalMark)
    {
        List<(string, string)> cells = [];
        return TryAdd(row, string.Empty, DeepestMember, decimalMark, cells) ? cells : null;
    }

    private static bool TryAdd(JsonElement value, string prefix, int depth, char decimalMark, List<(string, string)> cells)
    {
        foreach (JsonProperty member in value.EnumerateObject().Where(member => !member.Name.Contains(Annotation, StringComparison.Ordinal)))
        {
            string name = prefix + member.Name;
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Object when depth > 1:
                    if (!TryAdd(member.Value, name + Step, depth - 1, decimalMark, cells))
                    {
                        return false;
                    }

                    break;
                case JsonValueKind.Array or JsonValueKind.Object:
                    return false;
                default:
                    cells.Add((name, TextOf(member.Value, decimalMark)));
                    break;
            }
        }

        return true;
    }

    private static string TextOf(JsonElement value, char decimalMark) => value.ValueKind switch
    {
        JsonValueKind.Null => string.Empty,
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText().Replace('.', decimalMark),
        _ => value.GetRawText(),
    };
}
