using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>The different texts of a column, in order of their first row.</summary>
internal sealed class MemberList
{
    // The longest list of people or topics known has some hundreds.
    private const int Most = 5_000;

    private readonly OrderedDictionary<string, DimensionMember> _members = new(StringComparer.Ordinal);
    private byte[] _last = [];

    /// <summary>The texts.</summary>
    internal IReadOnlyList<DimensionMember> Members => [.. _members.Values];

    /// <summary>Adds a text that is not there yet; false when there are too many.</summary>
    internal bool Add(ReadOnlySpan<byte> cell)
    {
        if (_members.Count > 0 && cell.SequenceEqual(_last))
        {
            return true;
        }

        _last = cell.ToArray();
        string text = Encoding.UTF8.GetString(cell);
        _ = _members.TryAdd(text, new DimensionMember(text, text));
        return _members.Count <= Most;
    }
}
