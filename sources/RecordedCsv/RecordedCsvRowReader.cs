using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.RecordedCsv;

/// <summary>Rows of a recorded file, which has no margins beside its values.</summary>
internal sealed class RecordedCsvRowReader(Snapshot snapshot) : PublishedRowReader
{
    private readonly RecordedCsvLines _lines = new(snapshot);

    /// <inheritdoc/>
    public override bool HasMargins => false;

    /// <inheritdoc/>
    /// <remarks>The row number is the line in the file.</remarks>
    public override RowLocator Locator => new(FileIndex: 0, _lines.Number, RowId: -1);

    /// <inheritdoc/>
    public override bool Read() => _lines.Read();

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => _lines.Cell(column);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LowerCell(int column) => default;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> UpperCell(int column) => default;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
        }
    }
}
