namespace Monitoring.Sources.Files.Workbook;

/// <summary>The cells of one row in UTF-8, one after another in one array that rows share.</summary>
internal sealed class RowBuffer(FileContext context)
{
    private byte[] _bytes = new byte[1024];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private int _length;

    /// <summary>Number of cells, empty ones before the last included.</summary>
    internal int Count { get; private set; }

    /// <summary>Starts a new row.</summary>
    internal void Clear() => (_length, Count) = (0, 0);

    /// <summary>Starts a cell; those passed over are empty.</summary>
    internal void Begin(int column)
    {
        while (Count <= column)
        {
            if (Count == _starts.Length)
            {
                Array.Resize(ref _starts, Count * 2);
                Array.Resize(ref _ends, Count * 2);
            }

            (_starts[Count], _ends[Count]) = (_length, _length);
            Count++;
        }
    }

    /// <summary>Adds to the cell that was begun last.</summary>
    /// <exception cref="RefusedFileException">The row is longer than a row may be.</exception>
    internal void Append(ReadOnlySpan<byte> text, FilePlace place)
    {
        if (_length + text.Length > context.Limits.RowBytes)
        {
            throw context.Fault(FileFault.RowTooLong, place with { Column = 0 });
        }

        if (_length + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + text.Length));
        }

        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
        _ends[Count - 1] = _length;
    }

    /// <summary>Takes back what the cell that was begun last holds.</summary>
    internal void Empty()
    {
        _length = _starts[Count - 1];
        _ends[Count - 1] = _length;
    }

    /// <summary>A cell; empty beyond the last one.</summary>
    internal ReadOnlySpan<byte> Cell(int column) =>
        column < Count ? _bytes.AsSpan(_starts[column].._ends[column]) : default;

    /// <summary>True when a cell holds more than blanks.</summary>
    internal bool HasText => _bytes.AsSpan(0, _length).ContainsAnyExcept((byte)' ', (byte)'\t');
}
