using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Import;

/// <summary>Digest of the catalogue parts that decide how a table is read; a retrieval is read again when it moves.</summary>
internal static class ReadingDigest
{
    /// <summary>The digest for one table.</summary>
    public static string Of(MonitorCatalogue catalogue, SourceTable table)
    {
        // Line by line: the areas of a whole country are some megabytes of text.
        using IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in Lines(catalogue, table))
        {
            digest.AppendData(Encoding.UTF8.GetBytes(line));
            digest.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset())[..16];
    }

    private static IEnumerable<string> Lines(MonitorCatalogue catalogue, SourceTable table)
    {
        // JSON, because a record's own text writes its dates as the machine's culture does.
        yield return JsonSerializer.Serialize(table);
        foreach (ColumnMapping mapping in catalogue.ColumnMappings.Where(mapping => IsOf(mapping.TableId)))
        {
            IEnumerable<string> years = mapping.AskedYears.Select(year => year.ToString(CultureInfo.InvariantCulture));
            yield return $"{mapping.Stem}={mapping.IndicatorId};{string.Join('|', years)};{string.Join('|', mapping.AskedPopulations)}";
        }

        foreach (PopulationKey key in catalogue.PopulationKeys.Where(key => IsOf(key.TableId)))
        {
            yield return $"{key.Key}={key.PopulationId}";
        }

        foreach (Indicator indicator in catalogue.Indicators)
        {
            yield return $"{indicator.Id}:{indicator.Unit}";
        }

        foreach (Area area in catalogue.Areas)
        {
            yield return JsonSerializer.Serialize(area);
        }

        bool IsOf(string tableId) => string.Equals(tableId, table.TableId, StringComparison.Ordinal);
    }
}
