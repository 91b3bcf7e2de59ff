using System.Text;
using System.Text.Json;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.Swing;

/// <summary>
/// The rows of a portal's pages as if they stood in a file: first the names of the members, then one row after the other.
/// </summary>
/// <remarks>One page is in memory at a time. Every row has the members of the first one, in any order.</remarks>
internal sealed class SwingRowReader : FileRowReader
{
    private readonly Snapshot _snapshot;
    private readonly FileContext _context;
    private readonly FileLayout _layout;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private JsonDocument? _page;
    private JsonElement.ArrayEnumerator _rows;
    private byte[][] _cells = [];
    private int _file = -1;
    private int _row;
    private int _total;
    private bool _hasHeader;
    private bool _isFirstRowWaiting;

    /// <summary>Prepares to read a snapshot's pages.</summary>
    internal SwingRowReader(Snapshot snapshot, FileContext context, FileLayout layout) =>
        (_snapshot, _context, _layout) = (snapshot, context, layout);

    /// <inheritdoc/>
    public override int CellCount => _cells.Length;

    /// <inheritdoc/>
    /// <remarks>Number of the row in its page; the names stand where the layout says that titles stand.</remarks>
    public override int RowNumber => _isFirstRowWaiting ? _layout.HeaderRow : _row;

    /// <inheritdoc/>
    public override int FileIndex => Math.Max(0, _file);

    /// <inheritdoc/>
    public override bool MayEndEarly => false;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (_isFirstRowWaiting)
        {
            _isFirstRowWaiting = false;
            Take(_rows.Current);
            return true;
        }

        if (!MoveNext())
        {
            return false;
        }

        if (_hasHeader)
        {
            Take(_rows.Current);
        }
        else
        {
            TakeNames(_rows.Current);
        }

        return true;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => column < _cells.Length ? _cells[column] : default;

    /// <inheritdoc/>
    public override FilePlace PlaceOf(int column) => new(_snapshot.Origin.Files[FileIndex].Name, RowNumber, column + 1);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _page?.Dispose();
        }
    }

    private bool MoveNext()
    {
        while (_page is null || !_rows.MoveNext())
        {
            if (_file + 1 >= _snapshot.Origin.Files.Count)
            {
                return false;
            }

            OpenPage(_snapshot.Origin.Files[++_file]);
        }

        _row++;
        return ++_total <= _context.Limits.Rows ? true : throw _context.Fault(FileFault.TooManyRows, PlaceOf(-1));
    }

    private void OpenPage(SnapshotFile file)
    {
        _page?.Dispose();
        _row = 0;
        try
        {
            using Stream stream = SnapshotFiles.Open(_snapshot, file);
            _page = JsonDocument.Parse(stream);
            _rows = _page.RootElement.GetProperty("value").EnumerateArray();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw _context.Fault(FileFault.Unreadable, new FilePlace(file.Name, 0, 0), "the page is no answer with rows", exception);
        }
    }

    private void TakeNames(JsonElement row)
    {
        List<(string Name, string Text)> members = MembersOf(row);
        if (members.Count > _context.Limits.Columns)
        {
            throw _context.Fault(FileFault.TooManyColumns, PlaceOf(-1));
        }

        foreach ((string name, _) in members)
        {
            if (!_positions.TryAdd(name, _positions.Count))
            {
                throw _context.Fault(FileFault.BrokenCell, PlaceOf(-1), "a member stands there twice");
            }
        }

        _cells = [.. members.Select(member => Encoding.UTF8.GetBytes(member.Name))];
        (_hasHeader, _isFirstRowWaiting) = (true, true);
    }

    private void Take(JsonElement row)
    {
        List<(string Name, string Text)> members = MembersOf(row);
        if (members.Count != _positions.Count || members.DistinctBy(member => member.Name, StringComparer.Ordinal).Count() != members.Count)
        {
            throw _context.Fault(FileFault.OtherWidth, PlaceOf(-1));
        }

        foreach ((string name, string text) in members)
        {
            if (!_positions.TryGetValue(name, out int position))
            {
                throw _context.Fault(FileFault.OtherWidth, PlaceOf(-1));
            }

            _cells[position] = text.Length <= _context.Limits.CellCharacters
                ? Encoding.UTF8.GetBytes(text)
                : throw _context.Fault(FileFault.CellTooLong, PlaceOf(position));
        }
    }

    private List<(string Name, string Text)> MembersOf(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object && SwingRow.Flatten(row, _layout.Form.DecimalMark) is { } members
            ? members
            : throw _context.Fault(FileFault.BrokenCell, PlaceOf(-1), "a row is no object of texts and numbers");
}
