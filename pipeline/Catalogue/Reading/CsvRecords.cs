using CsvHelper;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Splits the bytes of a catalogue file into records with their line numbers.</summary>
internal static class CsvRecords
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Reads all records, the header included; empty lines are passed over.</summary>
    /// <param name="bytes">UTF-8 without byte order mark, lines ended by a line feed.</param>
    public static IReadOnlyList<CsvRecord> Read(ReadOnlyMemory<byte> bytes)
    {
        IReadOnlyList<CsvRecord> records = Split(bytes, allowLineBreaks: true, out bool isRunaway);

        // One forgotten quote swallows every line up to the next quote. Line by line, only the broken line is lost.
        return isRunaway ? Split(bytes, allowLineBreaks: false, out _) : records;
    }

    private static List<CsvRecord> Split(ReadOnlyMemory<byte> bytes, bool allowLineBreaks, out bool isRunaway)
    {
        Dictionary<long, CsvMalformedReason> faults = [];
        bool runaway = false;
        using CsvReader reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = allowLineBreaks,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record =>
            {
                faults[record.LineNumber] = record.Reason;
                runaway |= record.RawRecord.Contains('\n', StringComparison.Ordinal);
            },
        });
        List<CsvRecord> records = [];
        while (reader.Read())
        {
            records.Add(Current(reader, faults));
        }

        isRunaway = runaway;
        return records;
    }

    private static CsvRecord Current(CsvReader reader, Dictionary<long, CsvMalformedReason> faults)
    {
        int line = checked((int)reader.LineNumber);
        CsvCell[] cells = new CsvCell[reader.FieldCount];
        for (int index = 0, cellLine = line; index < cells.Length; index++)
        {
            cells[index] = new CsvCell(reader.GetString(index).Trim(), cellLine);
            cellLine += reader.GetRawSpan(index).Count(LineFeed);
        }

        string? fault = faults.TryGetValue(reader.LineNumber, out CsvMalformedReason reason) ? Describe(reason) : null;
        return new CsvRecord(line, cells, fault);
    }

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "a quote stands inside a cell that does not start with one",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote",
        _ => "a quote is opened and not closed on this line",
    };
}
