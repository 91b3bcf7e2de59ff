using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Looks up padded UTF-8 keys; rows repeat keys, so that the last one is compared before a string is made.</summary>
internal sealed class KeyCache<T>(IReadOnlyDictionary<string, T> byKey)
    where T : class
{
    private byte[] _lastKey = [];
    private int _lastLength = -1;
    private T? _lastValue;

    /// <summary>The value of a published key; false when it is not known.</summary>
    public bool TryGet(ReadOnlySpan<byte> publishedKey, [NotNullWhen(true)] out T? value)
    {
        if (_lastLength >= 0 && publishedKey.SequenceEqual(_lastKey.AsSpan(0, _lastLength)))
        {
            value = _lastValue;
            return value is not null;
        }

        _ = byKey.TryGetValue(Encoding.UTF8.GetString(publishedKey.TrimEnd((byte)' ')), out value);
        if (_lastKey.Length < publishedKey.Length)
        {
            _lastKey = new byte[publishedKey.Length];
        }

        publishedKey.CopyTo(_lastKey);
        (_lastLength, _lastValue) = (publishedKey.Length, value);
        return value is not null;
    }
}
