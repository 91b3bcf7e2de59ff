using System.Text;
using CsvHelper;

namespace Monitoring.Sources.Files.Text;

/// <summary>Rows of delimited text: cells perhaps between quotes, which may then hold delimiters and line breaks.</summary>
internal sealed class DelimitedRowReader : FileRowReader
{
    private static readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly FileContext _context;
    private readonly FilePlace _part;
    private readonly CsvReader _reader;
    private readonly StrictRowLimits _limits;
    private bool _isFirst = true;
    private int _line;

    /// <summary>Reads from a stream whose characters were inspected; closes it when disposed.</summary>
    internal DelimitedRowReader(FileContext context, FilePlace part, Stream text, FileForm form)
    {
        _context = context;
        _part = part;
        _limits = new StrictRowLimits(context);
        _reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = form.Delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = context.Limits.RowBytes,
            IncludeValuesInExceptions = false,
            Encoding = form.Encoding == FileEncoding.Windows1252 ? _windows1252 : null,
        });
    }

    /// <inheritdoc/>
    public override int CellCount => _reader.FieldCount;

    /// <inheritdoc/>
    public override int RowNumber => _line;

    /// <inheritdoc/>
    public override bool MayEndEarly => false;

    /// <inheritdoc/>
    public override bool Read()
    {
        while (ReadRecord())
        {
            _limits.CountRow(PlaceOf(-1));
            bool isHint = _isFirst && _reader.FieldCount <= 2 && _reader.GetSpan(0).StartsWith("sep="u8);
            _isFirst = false;
            if (!isHint && HasText())
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => _reader.GetSpan(column);

    /// <inheritdoc/>
    public override FilePlace PlaceOf(int column) => _part with { Row = _line, Column = column + 1 };

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }
    }

    private bool ReadRecord()
    {
        try
        {
            bool isRead = _reader.Read();
            if (isRead)
            {
                _line = checked((int)_reader.LineNumber);
            }

            return isRead;
        }
        catch (CsvFormatException exception)
        {
            FilePlace place = _part with { Row = checked((int)Math.Max(exception.LineNumber, _line)) };
            bool isLong = exception.Message.Contains(nameof(CsvReaderOptions.MaxRecordSize), StringComparison.Ordinal);
            throw _context.Fault(isLong ? FileFault.RowTooLong : FileFault.BrokenQuotes, place, cause: exception);
        }
    }

    private bool HasText()
    {
        _limits.RequireColumns(_reader.FieldCount, PlaceOf(-1));
        bool hasText = false;
        for (int cell = 0; cell < _reader.FieldCount; cell++)
        {
            ReadOnlySpan<byte> text = _reader.GetSpan(cell);
            _limits.RequireLength(text, PlaceOf(cell));
            hasText |= text.ContainsAnyExcept((byte)' ', (byte)'\t');
        }

        return hasText;
    }
}
