using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.PortalCsv;

/// <summary>The lines of a portal export, one at a time: cells separated by <c>;</c>, in UTF-8.</summary>
internal sealed class PortalCsvLines : IDisposable
{
    private const int LongestQuote = 80;

    // A line of 2,000 columns of 32,767 characters would not fit, nor does anybody publish one.
    private const int LongestLine = 16 * 1024 * 1024;

    private readonly Snapshot _snapshot;
    private readonly CsvReader _reader;

    /// <summary>Opens the only file of a snapshot.</summary>
    internal PortalCsvLines(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _reader = CsvReader.Create(
            SnapshotFiles.Open(snapshot, snapshot.Origin.Files[0]),
            new CsvReaderOptions
            {
                Separator = ';',
                HasHeader = false,
                TrackLineNumbers = true,

                // Otherwise one forgotten quote would swallow every line up to the next one.
                AllowLineBreaksInQuotes = false,
                MalformedData = CsvMalformedDataHandling.Throw,
                MaxRecordSize = LongestLine,
            });
    }

    /// <summary>Line in the file, from 1, as an editor counts; 0 before the first line.</summary>
    internal int Number { get; private set; }

    /// <summary>Number of cells of the current line.</summary>
    internal int CellCount => _reader.FieldCount;

    /// <summary>Moves to the next line that is not empty; false at the end.</summary>
    /// <exception cref="SourceLayoutException">The line breaks the rules of quotes or is not UTF-8.</exception>
    internal bool Read()
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
            throw Fault(
                0,
                $"The quotes of the line are broken: {exception.Message}",
                "every cell between two quotes, with ; from cell to cell",
                exception);
        }

        Number = checked((int)_reader.LineNumber);
        for (int cell = 0; cell < _reader.FieldCount; cell++)
        {
            if (!Utf8.IsValid(_reader.GetSpan(cell)))
            {
                throw Fault(cell, "The cell is not text in UTF-8", "a file in UTF-8");
            }
        }

        return true;
    }

    /// <summary>Moves to a line that must be there.</summary>
    /// <exception cref="SourceLayoutException">The file ends before it.</exception>
    internal void ReadRequired(string expected)
    {
        if (!Read())
        {
            throw Fault(0, "The file ends here", expected);
        }
    }

    /// <summary>The bytes of a cell, quotes removed and padding kept; valid until the next line.</summary>
    internal ReadOnlySpan<byte> Cell(int cell) => _reader.GetSpan(cell);

    /// <summary>The text of a cell, padding kept.</summary>
    internal string Text(int cell) => Encoding.UTF8.GetString(_reader.GetSpan(cell));

    /// <summary>True when the line is the one that names the provider and ends the file.</summary>
    internal bool IsFooter => CellCount == 1 && Cell(0).StartsWith("Bron:"u8);

    /// <summary>An error at a cell of the current line.</summary>
    /// <param name="cell">The cell, from 0.</param>
    /// <param name="what">What differs, in one sentence.</param>
    /// <param name="expected">What was expected there.</param>
    /// <param name="cause">The technical cause, if any.</param>
    internal SourceLayoutException Fault(int cell, string what, string expected, Exception? cause = null)
    {
        string place = FormattableString.Invariant($"line {Number}, column {cell + 1}");
        return new SourceLayoutException(
            _snapshot.Id.SourceId,
            what,
            $"{_snapshot.Id.RelativePath}/{_snapshot.Origin.Files[0].Name}, {place}",
            expected,
            "Download the table again from the StatLine portal as CSV, with values only, and put it in unchanged.",
            cause);
    }

    /// <summary>A text from the file, fit for one line of an error message.</summary>
    internal static string Quote(string text) =>
        text.Length <= LongestQuote ? $"'{text}'" : $"'{text.AsSpan(0, LongestQuote)}…'";

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
