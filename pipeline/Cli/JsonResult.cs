using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Monitoring.Pipeline.Cli;

/// <summary>The one JSON document of a command, versioned by its <c>schema</c> member.</summary>
internal static class JsonResult
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // The document goes to a program, not into a page: Dutch text stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes the document.</summary>
    public static void Write<T>(RunConsole console, T document) => console.Result(JsonSerializer.Serialize(document, _options));
}
