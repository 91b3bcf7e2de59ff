using System.Xml;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>The names of elements and attributes of one part, which are few in every real workbook.</summary>
internal sealed class BoundedNameTable : NameTable
{
    private const int Most = 5_000;
    private const int Longest = 1_000;

    private int _count;

    /// <inheritdoc/>
    public override string Add(char[] key, int start, int len) =>
        Get(key, start, len) ?? Counted(len, base.Add(key, start, Math.Min(len, Longest)));

    /// <inheritdoc/>
    public override string Add(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Get(key) ?? Counted(key.Length, base.Add(key));
    }

    private string Counted(int length, string added) => ++_count <= Most && length <= Longest
        ? added
        : throw new XmlException("The part has too many or too long names.");
}
