namespace Monitoring.Sources.Files;

/// <summary>
/// Forward-only reader over the rows of a text file or a sheet: a cell is a span of UTF-8 until someone needs a string.
/// </summary>
/// <remarks>Spans are valid until the next <see cref="Read"/>. Rows without any text are passed over.</remarks>
public abstract class FileRowReader : IDisposable
{
    /// <summary>Moves to the next row that holds text; false at the end.</summary>
    /// <exception cref="RefusedFileException">The file is broken or beyond a limit here.</exception>
    public abstract bool Read();

    /// <summary>Number of cells of the current row.</summary>
    public abstract int CellCount { get; }

    /// <summary>Line of the text or row of the sheet, from 1; 0 before the first.</summary>
    public abstract int RowNumber { get; }

    /// <summary>Which file of the snapshot the row stands in, from 0.</summary>
    public virtual int FileIndex => 0;

    /// <summary>True when cells at the end of a row may be left out, as sheets do.</summary>
    public abstract bool MayEndEarly { get; }

    /// <summary>A cell's text, outer blanks kept; empty for a cell beyond the row's end.</summary>
    public abstract ReadOnlySpan<byte> Cell(int column);

    /// <summary>The place of a cell of the current row.</summary>
    /// <param name="column">From 0; -1 for the row as a whole.</param>
    public abstract FilePlace PlaceOf(int column);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the file.</summary>
    protected abstract void Dispose(bool disposing);
}
