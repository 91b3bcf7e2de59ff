using System.Text;

namespace Monitoring.Sources.StatLine;

/// <summary>Rows of a StatLine table: the values, with both margins beside them where the snapshot has them.</summary>
/// <remarks>
/// The three series of pages are read in step, one row of each at a time, so that memory stays flat whatever the size
/// of the table. They must speak of the same area, period and group in every row.
/// </remarks>
internal sealed class StatLineRowReader : PublishedRowReader
{
    private readonly StatLineRowStream _value;
    private readonly StatLineRowStream? _lower;
    private readonly StatLineRowStream? _upper;
    private readonly int _marginColumn;
    private readonly int[] _sharedDimensions;

    internal StatLineRowReader(StatLineTable table, StatLinePages pages, int bufferSize)
    {
        int[] dimensions =
        [
            .. table.Columns.Index()
                .Where(entry => entry.Item.Kind != PublishedColumnKind.Topic)
                .Select(entry => entry.Index),
        ];
        _marginColumn = Array.Find([.. dimensions, -1], column =>
            column < 0 || string.Equals(table.Columns[column].Key, table.MarginDimension, StringComparison.Ordinal));
        _sharedDimensions = [.. dimensions.Where(column => column != _marginColumn)];
        _value = new StatLineRowStream(table.Snapshot, pages.Value, table.Columns, bufferSize);
        if (pages.Lower.Count > 0)
        {
            _lower = new StatLineRowStream(table.Snapshot, pages.Lower, table.Columns, bufferSize);
            _upper = new StatLineRowStream(table.Snapshot, pages.Upper, table.Columns, bufferSize);
        }
    }

    /// <inheritdoc/>
    public override bool HasMargins => _lower is not null;

    /// <inheritdoc/>
    public override RowLocator Locator => _value.Locator;

    /// <inheritdoc/>
    public override bool Read()
    {
        bool hasRow = ReadOne(_value);
        if (_lower is not null)
        {
            Follow(_lower, hasRow);
            Follow(_upper!, hasRow);
        }

        return hasRow;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => _value.Cell(column);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LowerCell(int column) => _lower is null ? default : _lower.Cell(column);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> UpperCell(int column) => _upper is null ? default : _upper.Cell(column);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _value.Dispose();
            _lower?.Dispose();
            _upper?.Dispose();
        }
    }

    private void Follow(StatLineRowStream margin, bool hasRow)
    {
        if (ReadOne(margin) != hasRow)
        {
            throw (hasRow ? _value : margin).Place.Fault(
                "The values and their margins have different numbers of rows",
                "one row of each margin for every row of values");
        }

        foreach (int column in hasRow ? _sharedDimensions : [])
        {
            if (!margin.Cell(column).SequenceEqual(_value.Cell(column)))
            {
                string codes = $"'{Text(margin, column)}', the value of '{Text(_value, column)}'";
                throw margin.Place.Fault(
                    $"The margin is of {codes} in {_value.Place}",
                    "the same dimensions in the rows of values and margins");
            }
        }
    }

    // The name of a page promises which rows it has; a value must never be taken from a page of margins.
    private bool ReadOne(StatLineRowStream rows)
    {
        if (!rows.Read())
        {
            return false;
        }

        if (_marginColumn >= 0
            && !rows.Cell(_marginColumn).TrimEnd((byte)' ').SequenceEqual(rows.File.MemberUtf8))
        {
            throw rows.Place.Fault(
                $"The row is of margin '{Text(rows, _marginColumn)}'",
                $"rows of {rows.File.Member} in this page");
        }

        return true;
    }

    private static string Text(StatLineRowStream rows, int column) =>
        Encoding.UTF8.GetString(rows.Cell(column)).TrimEnd(' ');
}
