using System.Security.Cryptography;
using System.Text.Json;

namespace Monitoring.Sources;

/// <summary>
/// The digest of a table's published shape: equal digests mean that the rows may be read in the same way.
/// </summary>
/// <remarks>
/// SHA-256 in lower-case hexadecimals over lines of JSON, each ended by a line feed: for every column, ordered by key,
/// <c>["column",key,title,unit,data type]</c>; then for every dimension but areas, ordered by key, and each of its
/// members, ordered by trimmed key, <c>["member",dimension,key]</c>. Areas are left out because a reader meets unknown
/// codes one by one, and the order of columns because cells are found by key.
/// </remarks>
internal static class SchemaDigest
{
    internal static string Of(
        IReadOnlyList<PublishedColumn> columns, IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> dimensions)
    {
        using MemoryStream lines = new();
        foreach (PublishedColumn column in columns.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            WriteLine(lines, "column", column.Key, column.Title, column.Unit, column.DataType);
        }

        foreach (string dimension in ComparedDimensions(columns).Order(StringComparer.Ordinal))
        {
            foreach (string key in dimensions[dimension].Select(member => member.Key).Order(StringComparer.Ordinal))
            {
                WriteLine(lines, "member", dimension, key);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(lines.ToArray()));
    }

    /// <summary>Keys of the dimensions whose members belong to the shape: all but areas.</summary>
    internal static IEnumerable<string> ComparedDimensions(IReadOnlyList<PublishedColumn> columns) => columns
        .Where(column => column.Kind is PublishedColumnKind.Dimension or PublishedColumnKind.TimeDimension)
        .Select(column => column.Key);

    private static void WriteLine(MemoryStream lines, params string[] fields)
    {
        lines.Write(JsonSerializer.SerializeToUtf8Bytes(fields));
        lines.WriteByte((byte)'\n');
    }
}
