namespace Monitoring.Sources;

/// <summary>Forward-only reader over published rows: a cell is a span of bytes until someone needs a string.</summary>
/// <remarks>
/// Spans are valid until the next <see cref="Read"/>. Where a table publishes its 95 % margins as rows of their own,
/// one read advances over value, lower and upper together, so that a row is one estimate per topic.
/// </remarks>
public abstract class PublishedRowReader : IDisposable
{
    /// <summary>Moves to the next row; false at the end.</summary>
    /// <exception cref="SourceLayoutException">The file is cut off, is not JSON, or its rows have another shape.</exception>
    public abstract bool Read();

    /// <summary>The cell's text as published in UTF-8, padding kept; empty for an empty cell and for JSON null.</summary>
    public abstract ReadOnlySpan<byte> Cell(int column);

    /// <summary>The lower 95 % margin's cell of a topic; empty when <see cref="HasMargins"/> is false.</summary>
    public abstract ReadOnlySpan<byte> LowerCell(int column);

    /// <summary>The upper 95 % margin's cell of a topic; empty when <see cref="HasMargins"/> is false.</summary>
    public abstract ReadOnlySpan<byte> UpperCell(int column);

    /// <summary>True when the snapshot holds margin rows beside the values.</summary>
    public abstract bool HasMargins { get; }

    /// <summary>True when the rows say how many respondents are behind a topic.</summary>
    public virtual bool HasSampleSize(int column) => false;

    /// <summary>The unweighted number of respondents behind a topic's value; empty when the source does not say.</summary>
    public virtual ReadOnlySpan<byte> SampleSizeCell(int column) => default;

    /// <summary>The sum of the weights behind a topic's value; empty when the source does not say.</summary>
    public virtual ReadOnlySpan<byte> WeightedBaseCell(int column) => default;

    /// <summary>Where the current (value) row stands.</summary>
    public abstract RowLocator Locator { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the files.</summary>
    protected abstract void Dispose(bool disposing);
}
