using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>The rows of one margin, page after page.</summary>
internal sealed class StatLineRowStream : IDisposable
{
    private readonly Snapshot _snapshot;
    private readonly IReadOnlyList<StatLinePageFile> _pages;
    private readonly PageBuffer _buffer;
    private readonly StatLineRowCells _cells;
    private StatLinePageReader? _page;
    private int _opened;

    internal StatLineRowStream(
        Snapshot snapshot,
        IReadOnlyList<StatLinePageFile> pages,
        IReadOnlyList<PublishedColumn> columns,
        int bufferSize)
    {
        _snapshot = snapshot;
        _pages = pages;
        _buffer = new PageBuffer(bufferSize);
        _cells = new StatLineRowCells(_buffer, columns);
    }

    /// <summary>The page of the current row.</summary>
    internal StatLinePageFile File => _pages[_opened - 1];

    /// <summary>Where the current row stands.</summary>
    internal RowLocator Locator => new(File.Index, Place.Row, _cells.RowId);

    /// <summary>Where the current row stands, for errors.</summary>
    internal StatLinePagePlace Place =>
        _page?.Place ?? throw new InvalidOperationException("There is no current row.");

    /// <summary>The bytes of a cell of the current row.</summary>
    internal ReadOnlySpan<byte> Cell(int column) => _cells.Cell(column);

    /// <summary>Moves to the next row; false after the last one of the last page.</summary>
    internal bool Read()
    {
        while (_page is null || !_page.ReadRow())
        {
            if (_opened == _pages.Count)
            {
                RequireLastPage();
                return false;
            }

            _opened++;
            _buffer.Attach(SnapshotFiles.Open(_snapshot, File.File));
            _page = new StatLinePageReader(_buffer, _cells, new StatLinePagePlace(_snapshot, File.File.Name));
        }

        return true;
    }

    /// <summary>Closes the open page.</summary>
    public void Dispose() => _buffer.Dispose();

    private void RequireLastPage()
    {
        if (_page is { SaysMoreFollows: true })
        {
            throw _page.Place.Fault("The last page says that another one follows", "all pages of the table");
        }
    }
}
