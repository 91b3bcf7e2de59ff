using System.Text.Json;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>One row of an entity set, read by member name; members that do not apply are absent.</summary>
/// <param name="Snapshot">The snapshot, for errors.</param>
/// <param name="FileName">The file, for errors.</param>
/// <param name="Members">The JSON object.</param>
internal sealed record StatLineEntity(Snapshot Snapshot, string FileName, JsonElement Members)
{
    /// <summary>The text of a member; empty when it is absent or null, its literal when it is not a string.</summary>
    internal string Text(string name)
    {
        if (!Members.TryGetProperty(name, out JsonElement value))
        {
            return "";
        }

        try
        {
            return value.ValueKind is JsonValueKind.Null ? "" : value.ToString();
        }
        catch (InvalidOperationException exception)
        {
            // How JsonElement reports half a surrogate pair in an escape sequence.
            throw StatLineErrors.InFile(Snapshot, FileName, $"The text of {name} is broken", "valid text", exception);
        }
    }

    /// <summary>The text of a member that must be there.</summary>
    /// <exception cref="SourceLayoutException">It is absent or empty.</exception>
    internal string RequiredText(string name)
    {
        string text = Text(name);
        return text.Length > 0
            ? text
            : throw StatLineErrors.InFile(
                Snapshot,
                FileName,
                $"A row has no {name}: {StatLineErrorText.Shorten(Members.GetRawText())}",
                $"a {name} in each row");
    }

    /// <summary>A whole number; null when it is absent or null.</summary>
    /// <exception cref="SourceLayoutException">There is something else.</exception>
    internal int? WholeNumber(string name)
    {
        if (!Members.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : throw StatLineErrors.InFile(
                Snapshot, FileName, $"{name} is {StatLineErrorText.Shorten(value.GetRawText())}", "a whole number");
    }
}
