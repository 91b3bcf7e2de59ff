using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Import;

/// <summary>Digest of the catalogue parts that decide how a table is read; a retrieval is read again when it moves.</summary>
internal static class ReadingDigest
{
    // What the program itself makes of a retrieval: another word here when it makes something else of it.
    private const string Form = "flags";

    // Moves when figures of areas are made from those of others by another rule.
    private const string CarryingRule = "1";

    /// <summary>The digest for one table; of a survey also of the inhabitants that its figures are weighted by.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="table">The table.</param>
    /// <param name="connection">What the store has now; null when there is none yet.</param>
    public static string Of(MonitorCatalogue catalogue, SourceTable table, SqliteConnection? connection)
    {
        string digest = Of(catalogue, table);
        return connection is not null && SnapshotImporter.CarriesFigures(catalogue, table)
            ? $"{digest}{CarryingRule}{InhabitantStore.Load(connection).Digest}"
            : digest;
    }

    /// <summary>The digest for one table.</summary>
    public static string Of(MonitorCatalogue catalogue, SourceTable table)
    {
        using IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in Lines(catalogue, table))
        {
            digest.AppendData(Encoding.UTF8.GetBytes(line));
            digest.AppendData("\n"u8);
        }

        AppendAreas(digest, catalogue.Areas);
        return Convert.ToHexStringLower(digest.GetHashAndReset())[..16];
    }

    private static IEnumerable<string> Lines(MonitorCatalogue catalogue, SourceTable table)
    {
        yield return Form;

        // JSON, because a record's own text writes its dates as the machine's culture does.
        yield return JsonSerializer.Serialize(table);
        foreach (LongLayout layout in catalogue.LongLayouts.Where(layout => IsOf(layout.TableId)))
        {
            yield return JsonSerializer.Serialize(layout);
        }

        foreach (ColumnMapping mapping in catalogue.ColumnMappings.Where(mapping => IsOf(mapping.TableId)))
        {
            IEnumerable<string> years = mapping.AskedYears.Select(year => year.ToString(CultureInfo.InvariantCulture));
            yield return $"{mapping.Stem}={mapping.IndicatorId};{string.Join('|', years)};{string.Join('|', mapping.AskedPopulations)}";
        }

        foreach (PopulationKey key in catalogue.PopulationKeys.Where(key => IsOf(key.TableId)))
        {
            yield return $"{key.Key}={key.PopulationId}";
        }

        if (catalogue.DroppedFiles.ReadingOf(table.TableId) is { Length: > 0 } reading)
        {
            yield return reading;
        }

        foreach (Indicator indicator in catalogue.Indicators)
        {
            yield return $"{indicator.Id}:{indicator.Unit}";
        }

        bool IsOf(string tableId) => string.Equals(tableId, table.TableId, StringComparison.Ordinal);
    }

    // In one buffer, one by one: the areas of a whole country would be some tens of megabytes of text.
    private static void AppendAreas(IncrementalHash digest, IEnumerable<Area> areas)
    {
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line);
        foreach (Area area in areas)
        {
            line.ResetWrittenCount();
            json.Reset();
            JsonSerializer.Serialize(json, area);
            digest.AppendData(line.WrittenSpan);
            digest.AppendData("\n"u8);
        }
    }
}
