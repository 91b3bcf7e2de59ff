using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Monitoring.Pipeline.Quarantine;

/// <summary>A file of the archive to which lines are added and from which none is taken: one JSON object a line.</summary>
/// <typeparam name="T">What a line records.</typeparam>
/// <param name="path">The file; it need not exist.</param>
/// <param name="schema">Name and version of a line's form.</param>
internal sealed class ArchiveRecord<T>(string path, string schema)
    where T : class
{
    private const string SchemaMember = "schema";

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Every record, oldest first; none when there is no file.</summary>
    /// <exception cref="ArchiveRecordException">A line cannot be read.</exception>
    public IReadOnlyList<T> Read()
    {
        try
        {
            if (!File.Exists(path))
            {
                return [];
            }

            // What follows the last line end was cut off while it was written: nobody was told that it is kept.
            string[] lines = File.ReadAllText(path).Split('\n');
            return [.. lines[..^1].Select((line, index) => Parse(line, index + 1))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ArchiveRecordException.Unreachable(path, exception);
        }
    }

    /// <summary>Adds records; they are on the disk when this returns.</summary>
    /// <exception cref="ArchiveRecordException">They could not be written.</exception>
    public void Append(IEnumerable<T> records)
    {
        StringBuilder text = new();
        foreach (T record in records)
        {
            JsonObject line = new() { [SchemaMember] = schema };
            foreach ((string name, JsonNode? value) in JsonSerializer.SerializeToNode(record, _options)!.AsObject())
            {
                line[name] = value?.DeepClone();
            }

            _ = text.Append(line.ToJsonString(_options)).Append('\n');
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            file.SetLength(EndOfLastLine(file));
            file.Position = file.Length;
            file.Write(Encoding.UTF8.GetBytes(text.ToString()));
            file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ArchiveRecordException.Unreachable(path, exception);
        }
    }

    private static long EndOfLastLine(FileStream file)
    {
        for (long end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }

    private T Parse(string line, int number)
    {
        try
        {
            JsonNode? node = JsonNode.Parse(line);
            return string.Equals((string?)node?[SchemaMember], schema, StringComparison.Ordinal) && node.Deserialize<T>(_options) is { } record
                ? record
                : throw ArchiveRecordException.Damaged(path, number, schema, null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw ArchiveRecordException.Damaged(path, number, schema, exception);
        }
    }
}
