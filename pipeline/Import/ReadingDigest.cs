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
        StringBuilder text = new();
        // JSON, because a record's own text writes its dates as the machine's culture does.
        _ = text.AppendLine(JsonSerializer.Serialize(table));
        foreach (ColumnMapping mapping in catalogue.ColumnMappings.Where(mapping => IsOf(mapping.TableId)))
        {
            _ = text.Append(mapping.Stem).Append('=').Append(mapping.IndicatorId)
                .Append(';').AppendJoin('|', mapping.AskedYears.Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                .Append(';').AppendJoin('|', mapping.AskedPopulations).AppendLine();
        }

        foreach (PopulationKey key in catalogue.PopulationKeys.Where(key => IsOf(key.TableId)))
        {
            _ = text.Append(key.Key).Append('=').AppendLine(key.PopulationId);
        }

        foreach (Indicator indicator in catalogue.Indicators)
        {
            _ = text.Append(indicator.Id).Append(':').AppendLine(indicator.Unit);
        }

        foreach (Area area in catalogue.Areas)
        {
            _ = text.AppendLine(JsonSerializer.Serialize(area));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];

        bool IsOf(string tableId) => string.Equals(tableId, table.TableId, StringComparison.Ordinal);
    }
}
