using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>The rows below a declared header, each checked against it.</summary>
internal sealed class FileTableRows : PublishedRowReader
{
    private const byte CrossingSeparator = (byte)'|';

    private readonly FileRowReader _rows;
    private readonly FileColumns _columns;
    private readonly byte[][] _peopleLeftOut;
    private readonly FileContext _context;
    private readonly FileHeader _header;
    private readonly FileAreaKey _areaKey;
    private byte[] _people = new byte[64];

    /// <summary>Reads the header; takes the reader over.</summary>
    internal FileTableRows(FileRowReader rows, FileLayout layout, FileContext context)
    {
        (_rows, _context) = (rows, context);
        _peopleLeftOut = [.. layout.PeopleLeftOut.Select(Encoding.UTF8.GetBytes)];
        _areaKey = new FileAreaKey(layout.AreaForm, layout.DivisionYear);
        try
        {
            _header = FileHeader.Read(rows, layout, context);
            _columns = new FileColumns(_header.Layout);
        }
        catch (SourceException)
        {
            rows.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override bool HasMargins => false;

    /// <inheritdoc/>
    /// <remarks>The row number is the line of the text, or the row of the sheet.</remarks>
    public override RowLocator Locator => new(_rows.FileIndex, _rows.RowNumber, RowId: -1);

    /// <summary>The place of the current row.</summary>
    internal FilePlace Place => _rows.PlaceOf(-1);

    /// <inheritdoc/>
    public override bool Read()
    {
        while (_rows.Read())
        {
            RowWidth.Require(_rows, _header.Width, _context);
            if (_peopleLeftOut.Length == 0 || !IsLeftOut())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The columns that this file has.</summary>
    internal FileColumns Columns => _columns;

    /// <summary>The layout with the columns that this file has.</summary>
    internal FileLayout Layout => _header.Layout;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => _columns.RoleOf(column) switch
    {
        FileColumnRole.Area => _areaKey.Of(Declared(_columns.Level), Declared(_columns.Shown[column])),
        FileColumnRole.Population when _columns.Populations.Count > 1 => People(),
        _ => Declared(_columns.Shown[column]),
    };

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LowerCell(int column) => default;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> UpperCell(int column) => default;

    /// <inheritdoc/>
    public override bool HasSampleSize(int column) => _columns.SampleSizes[column] is not null;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> SampleSizeCell(int column) => Declared(_columns.SampleSizes[column]);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> WeightedBaseCell(int column) => Declared(_columns.WeightedBases[column]);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows.Dispose();
        }
    }

    private ReadOnlySpan<byte> Declared(int? number) =>
        number is { } declared ? _rows.Cell(_header.Positions[declared]) : default;

    private bool IsLeftOut()
    {
        ReadOnlySpan<byte> people = People();
        foreach (byte[] left in _peopleLeftOut)
        {
            if (people.SequenceEqual(left))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<byte> People()
    {
        int length = 0;
        foreach (int number in _columns.Populations)
        {
            ReadOnlySpan<byte> cell = Declared(number).Trim((byte)' ');
            if (length + cell.Length + 1 > _people.Length)
            {
                Array.Resize(ref _people, (length + cell.Length + 1) * 2);
            }

            if (length > 0)
            {
                _people[length++] = CrossingSeparator;
            }

            cell.CopyTo(_people.AsSpan(length));
            length += cell.Length;
        }

        return _people.AsSpan(0, length);
    }
}
