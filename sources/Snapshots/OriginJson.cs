using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Monitoring.Sources.Snapshots;

/// <summary>Reads and writes <c>origin.json</c>.</summary>
internal static class OriginJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        // A person reads these files: accents and quotation marks stay as they are. Nothing here becomes HTML unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of <c>origin.json</c> for a snapshot.</summary>
    internal static byte[] Write(SnapshotId id, SnapshotOrigin origin, string? sameContentAs)
    {
        OriginDocument document = new(
            OriginDocument.CurrentVersion,
            id.SourceId,
            id.Dataset,
            id.RetrievedAt.UtcDateTime.ToString(OriginDocument.MomentFormat, CultureInfo.InvariantCulture),
            id.ContentDigest,
            sameContentAs,
            origin.Producer,
            origin.Title,
            origin.Citation,
            origin.Url,
            origin.Licence,
            origin.Modified,
            origin.Extent,
            origin.Reconstructed,
            origin.Files);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, _options), (byte)'\n'];
    }

    /// <summary>Reads the document; every member must be there once and no other.</summary>
    /// <exception cref="JsonException">The text is not such a document.</exception>
    internal static OriginDocument Read(ReadOnlySpan<byte> json)
    {
        RequireVersion(json);
        OriginDocument? document = JsonSerializer.Deserialize<OriginDocument>(json, _options);

        // The serializer refuses null for a member, but lets it pass as an element of a list.
        bool hasNull = document is null
            || document.Files.Any(file => file is null)
            || document.Reconstructed.Any(text => text is null);
        return hasNull ? throw new JsonException("The document or an element of a list is null.") : document!;
    }

    /// <summary>The moment of retrieval; null when the text is no such moment.</summary>
    internal static DateTimeOffset? Moment(OriginDocument document) =>
        DateTimeOffset.TryParseExact(
            document.RetrievedAt,
            OriginDocument.MomentFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment)
            ? moment
            : null;

    /// <summary>The provenance in the form that the program uses.</summary>
    internal static SnapshotOrigin ToOrigin(OriginDocument document, DateTimeOffset retrievedAt) => new(
        document.Producer,
        document.Title,
        document.Citation,
        document.Url,
        document.Licence,
        retrievedAt,
        document.Modified,
        document.Extent,
        document.Reconstructed,
        document.Files);

    // First of all, so that a later version is called by its name instead of by its first unknown member.
    private static void RequireVersion(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        JsonElement root = JsonElement.ParseValue(ref reader);
        if (root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("schemaVersion", out JsonElement version)
            && version.GetRawText() is not OriginDocument.CurrentVersionText)
        {
            throw new JsonException($"it has schema version {version.GetRawText()}, which this program does not know");
        }
    }
}
