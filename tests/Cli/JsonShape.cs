using System.Text;
using System.Text.Json;

namespace Monitoring.Tests.Cli;

/// <summary>The members of a JSON document with their kinds, without their values: what a program that reads it relies on.</summary>
internal static class JsonShape
{
    public static string Of(JsonElement document)
    {
        StringBuilder text = new();
        Write(text, document, string.Empty);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement value, string indent)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    _ = text.Append(indent).Append(member.Name).Append(": ").Append(KindOf(member.Value)).Append('\n');
                    Write(text, member.Value, indent + "  ");
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement element in value.EnumerateArray().Take(1))
                {
                    _ = text.Append(indent).Append("- ").Append(KindOf(element)).Append('\n');
                    Write(text, element, indent + "  ");
                }

                break;
            default:
                break;
        }
    }

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind kind => kind.ToString().ToLowerInvariant(),
    };
}
