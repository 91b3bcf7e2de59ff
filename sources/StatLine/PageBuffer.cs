using System.Buffers;

namespace Monitoring.Sources.StatLine;

/// <summary>
/// A window on a file: unread bytes in one rented array, refilled from the front of the file to its end.
/// </summary>
/// <remarks>It grows only when one row is larger than the window, and one window serves all pages in turn.</remarks>
internal sealed class PageBuffer : IDisposable
{
    /// <summary>
    /// Room for some dozens of rows of a wide table, small enough for three at a time to stay in the cache.
    /// </summary>
    internal const int UsualSize = 128 * 1024;

    // A row of 2,000 columns of 32,767 characters would not fit, nor does anybody publish one.
    private const int LargestSize = 16 * 1024 * 1024;

    private byte[] _bytes;
    private Stream? _stream;
    private int _start;
    private int _end;

    internal PageBuffer(int size) => _bytes = ArrayPool<byte>.Shared.Rent(size);

    /// <summary>What was read from the file and not yet consumed.</summary>
    internal ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>
    /// Position of the first unread byte: what makes a position in <see cref="Unread"/> one for <see cref="Slice"/>.
    /// </summary>
    internal int Start => _start;

    /// <summary>True when the unread bytes are the last of the file.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Turns to another file, which it will close.</summary>
    internal void Attach(Stream stream)
    {
        _stream?.Dispose();
        _stream = stream;
        _start = 0;
        _end = 0;
        IsAtEnd = false;
    }

    /// <summary>Bytes between two positions; valid until the next <see cref="TryRefill"/>.</summary>
    internal ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    /// <summary>Marks bytes as read. They stay in place until the next <see cref="TryRefill"/>.</summary>
    internal void Consume(int count) => _start += count;

    /// <summary>
    /// Reads more bytes behind the unread ones; false when one row has become larger than any row may be.
    /// </summary>
    internal bool TryRefill()
    {
        int unread = _end - _start;
        if (unread == _bytes.Length)
        {
            if (_bytes.Length >= LargestSize)
            {
                return false;
            }

            Grow();
        }
        else
        {
            Unread.CopyTo(_bytes);
            (_start, _end) = (0, unread);
        }

        // Filled to the brim, because a row that does not fit is read again from its start.
        int free = _bytes.Length - _end;
        int count = _stream!.ReadAtLeast(_bytes.AsSpan(_end), free, throwOnEndOfStream: false);
        _end += count;
        IsAtEnd = count < free;
        return true;
    }

    /// <summary>Closes the file and gives the array back.</summary>
    public void Dispose()
    {
        _stream?.Dispose();
        _stream = null;
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            (_start, _end) = (0, 0);
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
