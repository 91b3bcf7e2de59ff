using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>The rows of a file with one respondent a row, by the columns of its declared layout.</summary>
public sealed class RespondentRows : IDisposable
{
    private readonly FileRowReader _rows;
    private readonly FileHeader _header;
    private readonly FileAreaKey _areaKey;
    private readonly FileContext _context;
    private readonly int? _level;

    private RespondentRows(FileRowReader rows, FileLayout layout, FileContext context)
    {
        (_rows, _context) = (rows, context);
        _header = FileHeader.Read(rows, layout, context);
        _areaKey = new FileAreaKey(layout.AreaForm, layout.DivisionYear);
        _level = NumberOf(layout, FileColumnRole.Level);
    }

    /// <summary>Opens a file and compares its header with the layout.</summary>
    /// <param name="file">Its name and limits, and how it is opened from its start.</param>
    /// <param name="layout">The declared layout.</param>
    /// <exception cref="RefusedFileException">The file cannot be read; names where, never what stands there.</exception>
    public static RespondentRows Open((FileContext Context, Func<Stream> Open) file, FileLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        FileRowReader rows = new FileOpener(file.Context, layout.Form, file.Open).OpenRows();
        try
        {
            return new RespondentRows(rows, layout, file.Context);
        }
        catch (SourceException)
        {
            rows.Dispose();
            throw;
        }
    }

    /// <summary>Line of the text or row of the sheet, from 1.</summary>
    public int RowNumber => _rows.RowNumber;

    /// <summary>Moves to the next respondent; false at the end.</summary>
    /// <exception cref="RefusedFileException">The file is broken here.</exception>
    public bool Read()
    {
        if (!_rows.Read())
        {
            return false;
        }

        RowWidth.Require(_rows, _header.Width, _context);
        return true;
    }

    /// <summary>The text of a declared column without outer blanks.</summary>
    /// <param name="declared">Number of the column in the layout.</param>
    public string Text(int declared) => Encoding.UTF8.GetString(Cell(declared));

    /// <summary>The bytes of a declared column without outer blanks; valid until the next row.</summary>
    public ReadOnlySpan<byte> Cell(int declared) => _rows.Cell(_header.Positions[declared]).Trim((byte)' ');

    /// <summary>The area of the respondent: a code put together from level and number, else the text itself.</summary>
    /// <param name="declared">Number of the area's column in the layout.</param>
    public string Area(int declared) => Encoding.UTF8.GetString(_areaKey.Of(_level is { } level ? Cell(level) : default, Cell(declared)));

    /// <summary>The number of the first column of a role in a layout; null when it has none.</summary>
    public static int? NumberOf(FileLayout layout, FileColumnRole role)
    {
        ArgumentNullException.ThrowIfNull(layout);
        for (int number = 0; number < layout.Columns.Count; number++)
        {
            if (layout.Columns[number].Role == role)
            {
                return number;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
