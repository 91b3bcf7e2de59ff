using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Monitoring.Sources.StatLine;

/// <summary>
/// The cells of the current row, as places in the buffer: reading a row makes no string and no array.
/// </summary>
internal sealed class StatLineRowCells : IStatLineRow
{
    private readonly PageBuffer _buffer;
    private readonly byte[][] _names;
    private readonly int[] _expected;
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly int[] _seenIn;
    private int _reading;
    private byte[] _unescaped = [];
    private int _unescapedLength;

    /// <summary>Prepares for rows with these columns and the row ID.</summary>
    internal StatLineRowCells(PageBuffer buffer, IReadOnlyList<PublishedColumn> columns)
    {
        _buffer = buffer;
        IEnumerable<string> names = [.. columns.Select(column => column.Key), StatLineColumns.RowId];
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _expected = [.. Enumerable.Range(0, _names.Length)];
        _starts = new int[_names.Length];
        _lengths = new int[_names.Length];
        _seenIn = new int[_names.Length];
    }

    /// <summary>The provider's number of the row.</summary>
    internal long RowId { get; private set; }

    /// <summary>The bytes of a cell, unescaped; empty for null. Valid until the next row.</summary>
    internal ReadOnlySpan<byte> Cell(int column)
    {
        int start = _starts[column];
        return start >= 0
            ? _buffer.Slice(start, _lengths[column])
            : _unescaped.AsSpan(~start, _lengths[column]);
    }

    /// <inheritdoc/>
    /// <exception cref="SourceLayoutException">The members are not the columns of the table and the row ID.</exception>
    public bool TryRead(ref Utf8JsonReader reader, StatLinePagePlace place)
    {
        _reading++;
        _unescapedLength = 0;
        int count = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                RequireAll(count, place);
                RowId = ParseRowId(place);
                return true;
            }

            int column = ColumnOf(ref reader, count, place);
            if (!reader.Read())
            {
                return false;
            }

            Keep(ref reader, column, place);
            count++;
        }

        return false;
    }

    // The order of members may change from row to row, but hardly ever does: the last row's order is tried first.
    private int ColumnOf(ref Utf8JsonReader reader, int ordinal, StatLinePagePlace place)
    {
        int column = ordinal < _expected.Length && reader.ValueTextEquals(_names[_expected[ordinal]])
            ? _expected[ordinal]
            : Find(ref reader, ordinal, place);
        if (_seenIn[column] == _reading)
        {
            throw place.Fault($"The row has {NameOf(column)} twice", "each column once");
        }

        _seenIn[column] = _reading;
        return column;
    }

    private int Find(ref Utf8JsonReader reader, int ordinal, StatLinePagePlace place)
    {
        for (int column = 0; column < _names.Length; column++)
        {
            if (reader.ValueTextEquals(_names[column]))
            {
                if (ordinal < _expected.Length)
                {
                    _expected[ordinal] = column;
                }

                return column;
            }
        }

        throw place.Fault(
            $"The row has an unknown member '{StatLineErrorText.Shorten(Encoding.UTF8.GetString(reader.ValueSpan))}'",
            "only columns that DataProperties names, and ID");
    }

    private void Keep(ref Utf8JsonReader reader, int column, StatLinePagePlace place)
    {
        int start = _buffer.Start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.String when !reader.ValueIsEscaped:
                (_starts[column], _lengths[column]) = (start + 1, reader.ValueSpan.Length);
                break;
            case JsonTokenType.String:
                KeepUnescaped(ref reader, column);
                break;
            case JsonTokenType.Number:
                (_starts[column], _lengths[column]) = (start, reader.ValueSpan.Length);
                break;
            case JsonTokenType.Null:
                (_starts[column], _lengths[column]) = (start, 0);
                break;
            default:
                throw place.Fault($"The cell of {NameOf(column)} is a {reader.TokenType}", "text, a number or null");
        }
    }

    private void KeepUnescaped(ref Utf8JsonReader reader, int column)
    {
        // Unescaping never makes text longer.
        if (_unescaped.Length - _unescapedLength < reader.ValueSpan.Length)
        {
            Array.Resize(ref _unescaped, Math.Max(_unescaped.Length * 2, _unescapedLength + reader.ValueSpan.Length));
        }

        int length = reader.CopyString(_unescaped.AsSpan(_unescapedLength));
        (_starts[column], _lengths[column]) = (~_unescapedLength, length);
        _unescapedLength += length;
    }

    private void RequireAll(int count, StatLinePagePlace place)
    {
        if (count != _names.Length)
        {
            int missing = Array.FindIndex(_seenIn, seenIn => seenIn != _reading);
            throw place.Fault($"The row lacks {NameOf(missing)}", "every column that DataProperties names, and ID");
        }
    }

    private long ParseRowId(StatLinePagePlace place)
    {
        ReadOnlySpan<byte> text = Cell(_names.Length - 1);
        return Utf8Parser.TryParse(text, out long id, out int used) && used == text.Length && id >= 0
            ? id
            : throw place.Fault(
                $"The row has ID '{StatLineErrorText.Shorten(Encoding.UTF8.GetString(text))}'", "a whole number from 0");
    }

    private string NameOf(int column) => Encoding.UTF8.GetString(_names[column]);
}
