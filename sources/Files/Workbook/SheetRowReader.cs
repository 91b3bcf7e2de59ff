using System.Globalization;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Rows of one sheet, read as they stand in the file; only the texts that cells share are held in memory.</summary>
internal sealed class SheetRowReader : FileRowReader
{
    private const string SheetPart = "sheet";

    private readonly FileContext _context;
    private readonly WorkbookPackage _package;
    private readonly PartXml _xml;
    private readonly SheetCells _cells;
    private readonly RowBuffer _row;
    private readonly StrictRowLimits _limits;

    /// <summary>Opens the declared sheet of an inspected workbook.</summary>
    internal SheetRowReader(FileContext context, FileForm form, ReadOnlyMemory<byte> workbook)
    {
        _context = context;
        _row = new RowBuffer(context);
        _limits = new StrictRowLimits(context);
        _package = WorkbookPackage.Open(workbook, context);
        try
        {
            SharedTexts texts = _package.ReadSharedTexts();
            DateStyles styles = _package.ReadStyles();
            (Stream content, bool startsIn1904) = _package.OpenSheet(form.Sheet);
            _cells = new SheetCells(context, texts, styles, new NumberText(form, startsIn1904));
            _xml = new PartXml(content, SheetPart, context);
        }
        catch (RefusedFileException)
        {
            _package.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override int CellCount => _row.Count;

    /// <inheritdoc/>
    public override int RowNumber => _xml.Row;

    /// <inheritdoc/>
    public override bool MayEndEarly => true;

    /// <inheritdoc/>
    public override bool Read()
    {
        while (_xml.Read())
        {
            if (_xml.IsStart("row") && ReadRow())
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => _row.Cell(column);

    /// <inheritdoc/>
    public override FilePlace PlaceOf(int column) => new(SheetPart, _xml.Row, column + 1);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _xml.Dispose();
            _package.Dispose();
        }
    }

    private bool ReadRow()
    {
        _row.Clear();
        NumberRow();
        _limits.CountRow(PlaceOf(-1));
        if (_xml.IsEmptyElement)
        {
            return false;
        }

        int depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.IsStart("c"))
            {
                int column = ColumnOf(_xml.Attribute("r"));
                _limits.RequireColumns(column + 1, PlaceOf(column));
                _row.Begin(column);
                _cells.Read(_xml, _row, PlaceOf(column));
            }
        }

        return _row.HasText;
    }

    // A row that does not say its number follows the one before it.
    private void NumberRow()
    {
        string? text = _xml.Attribute("r");
        int number = _xml.Row + 1;
        if (text is not null
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number <= _xml.Row || number > 1_048_576))
        {
            throw _context.Fault(FileFault.CellsOutOfOrder, PlaceOf(-1));
        }

        _xml.Row = number;
    }

    private int ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return _row.Count;
        }

        return CellReference.TryParse(reference, out int column, out int row) && row == _xml.Row && column >= _row.Count
            ? column
            : throw _context.Fault(FileFault.CellsOutOfOrder, PlaceOf(_row.Count));
    }
}
