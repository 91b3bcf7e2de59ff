using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>Counts rows, cells and characters against the limits.</summary>
internal sealed class StrictRowLimits(FileContext context)
{
    private int _rows;

    /// <summary>Counts one more row.</summary>
    /// <exception cref="RefusedFileException">It is one too many.</exception>
    internal void CountRow(FilePlace place)
    {
        if (++_rows > context.Limits.Rows)
        {
            throw context.Fault(FileFault.TooManyRows, place);
        }
    }

    /// <summary>Requires that a row has few enough cells.</summary>
    /// <exception cref="RefusedFileException">It has more.</exception>
    internal void RequireColumns(int columns, FilePlace place)
    {
        if (columns > context.Limits.Columns)
        {
            throw context.Fault(FileFault.TooManyColumns, place);
        }
    }

    /// <summary>Requires that a cell is short enough.</summary>
    /// <exception cref="RefusedFileException">It is longer.</exception>
    internal void RequireLength(ReadOnlySpan<byte> utf8, FilePlace place)
    {
        if (utf8.Length > context.Limits.CellCharacters
            && Encoding.UTF8.GetCharCount(utf8) > context.Limits.CellCharacters)
        {
            throw context.Fault(FileFault.CellTooLong, place);
        }
    }
}
