using System.Text;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.PortalCsv;

/// <summary>Rows of a portal export, which never has margins beside its values.</summary>
internal sealed class PortalCsvRowReader : PublishedRowReader
{
    private readonly PortalCsvLines _lines;
    private readonly PortalCsvRows _rows;
    private readonly int _rowDimensions;
    private readonly byte[][] _fixedMembers;

    /// <summary>Opens the file again and passes over its header.</summary>
    internal PortalCsvRowReader(Snapshot snapshot, PortalCsvHeader header)
    {
        _lines = new PortalCsvLines(snapshot);
        try
        {
            PortalCsvHeader.Read(_lines);
        }
        catch (SourceLayoutException)
        {
            _lines.Dispose();
            throw;
        }

        _rows = new PortalCsvRows(_lines, header);
        _rowDimensions = header.RowDimensions.Count;
        _fixedMembers = [.. header.FixedMembers.Select(member => Encoding.UTF8.GetBytes(member.Value))];
    }

    /// <inheritdoc/>
    public override bool HasMargins => false;

    /// <inheritdoc/>
    /// <remarks>The row number is the line in the file.</remarks>
    public override RowLocator Locator => new(FileIndex: 0, _lines.Number, RowId: -1);

    /// <inheritdoc/>
    public override bool Read() => _rows.Read();

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column)
    {
        int beyond = column - _rowDimensions;
        return beyond < 0 ? _lines.Cell(column)
            : beyond < _fixedMembers.Length ? _fixedMembers[beyond]
            : _lines.Cell(column - _fixedMembers.Length);
    }

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
