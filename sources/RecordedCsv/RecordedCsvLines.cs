using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.RecordedCsv;

/// <summary>The lines of a recorded file, one at a time; the first has the names of the columns.</summary>
internal sealed class RecordedCsvLines : IDisposable
{
    private const int LongestLine = 16 * 1024 * 1024;

    private readonly Snapshot _snapshot;
    private readonly CsvReader _reader;

    /// <summary>Opens the only file of a snapshot and reads its column names.</summary>
    /// <exception cref="SourceLayoutException">There is not one file, or it has no line.</exception>
    internal RecordedCsvLines(Snapshot snapshot)
    {
        _snapshot = snapshot;
        if (snapshot.Origin.Files is not [SnapshotFile file])
        {
            throw Fault("The snapshot is not one file", "one CSV file");
        }

        _reader = CsvReader.Create(SnapshotFiles.Open(snapshot, file), new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestLine,
        });
        try
        {
            Names = Next() ? [.. Enumerable.Range(0, _reader.FieldCount).Select(cell => Encoding.UTF8.GetString(Cell(cell)))] : throw Fault("The file is empty", "a line with the names of the columns");
        }
        catch (SourceLayoutException)
        {
            _reader.Dispose();
            throw;
        }
    }

    /// <summary>The names of the columns.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Line on which the current row starts, from 1, as an editor counts.</summary>
    internal int Number { get; private set; }

    /// <summary>Moves to the next row; false at the end.</summary>
    /// <exception cref="SourceLayoutException">The row breaks the rules of quotes, is not UTF-8 or has another number of cells.</exception>
    internal bool Read()
    {
        if (!Next())
        {
            return false;
        }

        return _reader.FieldCount == Names.Count
            ? true
            : throw Fault(
                FormattableString.Invariant($"The line has {_reader.FieldCount} cells"),
                FormattableString.Invariant($"{Names.Count} cells, as the first line says"));
    }

    /// <summary>The bytes of a cell without quotes and surrounding spaces; valid until the next row.</summary>
    internal ReadOnlySpan<byte> Cell(int cell) => _reader.GetSpan(cell).Trim((byte)' ');

    /// <summary>An error at the current line.</summary>
    internal SourceLayoutException Fault(string what, string expected, Exception? cause = null) => new(
        _snapshot.Id.SourceId,
        what,
        FormattableString.Invariant($"{_snapshot.Id.RelativePath}/{string.Join(", ", _snapshot.Origin.Files.Select(file => file.Name))}, line {Number}"),
        expected,
        "Correct the file; 'monitor check' names every fault in it.",
        cause);

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            Number = checked((int)exception.LineNumber);
            throw Fault($"The quotes of the line are broken: {exception.Message}", "quotes in pairs around a cell", exception);
        }

        Number = checked((int)_reader.LineNumber);
        for (int cell = 0; cell < _reader.FieldCount; cell++)
        {
            if (!Utf8.IsValid(_reader.GetSpan(cell)))
            {
                throw Fault("The line is not text in UTF-8", "a file in UTF-8");
            }
        }

        return true;
    }
}
