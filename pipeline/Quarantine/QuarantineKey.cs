using System.Security.Cryptography;
using System.Text;

namespace Monitoring.Pipeline.Quarantine;

/// <summary>The key of a quarantined row or cell: the same in every retrieval, as long as the source says the same in the same place.</summary>
internal static class QuarantineKey
{
    /// <summary>Characters of a key.</summary>
    public const int Length = 16;

    private const char Separator = '\u001F';

    /// <summary>The key.</summary>
    /// <param name="tableId">The table.</param>
    /// <param name="place">The row, in the source's own keys; not its number, which moves.</param>
    /// <param name="column">The column.</param>
    /// <param name="published">The whole text at fault.</param>
    public static string Of(string tableId, string place, string column, string published) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, tableId, place, column, published))))[..Length];
}
