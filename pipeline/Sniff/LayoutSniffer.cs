using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Sniff;

/// <summary>Proposes the layout of a file from its first rows. It imports nothing, and says what it is not sure of.</summary>
internal sealed class LayoutSniffer(FileContext context, byte[] bytes)
{
    private const int MostRows = 2_000;

    private static readonly (ColumnDelimiter Delimiter, char Mark)[] _delimiters =
        [(ColumnDelimiter.Semicolon, ';'), (ColumnDelimiter.Tab, '\t'), (ColumnDelimiter.Bar, '|'), (ColumnDelimiter.Comma, ',')];

    private readonly List<string> _doubts = [];

    /// <summary>Looks at the file.</summary>
    /// <exception cref="RefusedFileException">It cannot be read in any form.</exception>
    public SniffedLayout Sniff()
    {
        string sheet = SheetOf();
        FileEncoding encoding = EncodingOf();
        (ColumnDelimiter delimiter, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> rows) = DelimiterOf(encoding, sheet);
        int header = HeaderOf(rows);
        IReadOnlyList<string> titles = rows[header].Cells;
        List<ColumnSample> samples =
        [
            .. titles.Select((title, column) => new ColumnSample(
                string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                rows.Skip(header + 1).Select(row => column < row.Cells.Count ? row.Cells[column] : string.Empty))),
        ];
        IReadOnlyList<SniffedColumn> columns = RoleGuess.Of(samples);
        (NumberMark decimals, NumberMark thousands) = MarksOf(samples);
        Require(columns);
        return new SniffedLayout(
            ShapeOf(columns), sheet, rows[header].Number, delimiter, encoding, decimals, thousands, DateFormOf(samples, columns),
            AreaFormOf(samples, columns),
            columns,
            [.. samples.Where(sample => sample.IsNumber).SelectMany(sample => sample.SpecialValues).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            rows.Count - header - 1,
            _doubts);
    }

    private string SheetOf()
    {
        IReadOnlyList<string> sheets = FileSample.Sheets(context, bytes);
        if (sheets.Count < 2)
        {
            return string.Empty;
        }

        _doubts.Add($"The workbook has {FormattableString.Invariant($"{sheets.Count}")} sheets; the first one was looked at.");
        return sheets[0];
    }

    private FileEncoding EncodingOf()
    {
        if (FileSample.IsIn(context, FileEncoding.Utf8, bytes))
        {
            return FileEncoding.Utf8;
        }

        _doubts.Add("The text is not UTF-8; Windows-1252 is proposed, other encodings of one byte look the same. Check the accents.");
        return FileEncoding.Windows1252;
    }

    // The mark that gives the most columns, the same number in every row.
    private (ColumnDelimiter Delimiter, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Rows) DelimiterOf(FileEncoding encoding, string sheet)
    {
        List<(ColumnDelimiter Delimiter, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Rows, double Score)> tries = [];
        RefusedFileException? last = null;
        foreach ((ColumnDelimiter delimiter, char mark) in _delimiters)
        {
            try
            {
                IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> rows = FileSample.Rows(context, new FileForm(mark, encoding, ',', sheet), bytes, MostRows);
                tries.Add((delimiter, rows, ScoreOf(rows)));
            }
            catch (RefusedFileException exception)
            {
                last = exception;
            }
        }

        if (tries.Count == 0 || tries[0].Rows.Count < 2)
        {
            throw last ?? context.Fault(FileFault.NoRows, FilePlace.WholeFile);
        }

        List<(ColumnDelimiter Delimiter, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Rows, double Score)> best = [.. tries.OrderByDescending(one => one.Score)];
        bool isText = !tries.TrueForAll(one => one.Score.Equals(best[0].Score));
        if (isText && best.Count > 1 && best[1].Score > best[0].Score / 2)
        {
            _doubts.Add($"The delimiter may also be '{best[1].Delimiter}'.");
        }

        return (best[0].Delimiter, best[0].Rows);
    }

    private static double ScoreOf(IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        IGrouping<int, (int, IReadOnlyList<string> Cells)>? usual = rows.GroupBy(row => row.Cells.Count).MaxBy(group => group.Count());
        return usual is null ? 0 : (usual.Key - 1) * ((double)usual.Count() / rows.Count);
    }

    // The first row at least as wide as the rest, all texts and none of them a number.
    private int HeaderOf(IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        int width = rows.GroupBy(row => row.Cells.Count).MaxBy(group => group.Count())!.Key;
        for (int row = 0; row < Math.Min(rows.Count - 1, 50); row++)
        {
            IReadOnlyList<string> cells = rows[row].Cells;
            if (cells.Count >= width && cells.All(cell => cell.Trim().Length > 0 && !new ColumnSample(string.Empty, [cell]).IsNumber))
            {
                return row;
            }
        }

        _doubts.Add("No row looks like a row of titles; the first row is taken for it.");
        return 0;
    }

    private (NumberMark Decimals, NumberMark Thousands) MarksOf(List<ColumnSample> samples)
    {
        List<ColumnSample> numbers = [.. samples.Where(sample => sample.IsNumber)];
        int commas = numbers.Sum(sample => sample.WithComma);
        int points = numbers.Sum(sample => sample.WithPoint);
        if (commas + points == 0)
        {
            _doubts.Add("No number has decimals; a decimal comma is proposed.");
        }
        else if (commas > 0 && points > 0)
        {
            _doubts.Add("Numbers with a comma and numbers with a point both occur. One may be a mark of thousands.");
        }
        else if (numbers.Sum(sample => sample.Ambiguous) == commas + points)
        {
            _doubts.Add("Every mark stands before three digits: it may be one of thousands instead of decimals.");
        }

        NumberMark decimals = points > commas ? NumberMark.Point : NumberMark.Comma;
        bool hasBoth = commas > 0 && points > 0;
        return (decimals, !hasBoth ? NumberMark.None : decimals == NumberMark.Comma ? NumberMark.Point : NumberMark.Comma);
    }

    private static FileAreaForm AreaFormOf(List<ColumnSample> samples, IReadOnlyList<SniffedColumn> columns)
    {
        bool hasNumbers = samples.Where((_, column) => columns[column].Role == FileColumnRole.Area).Any(sample => sample.IsWhole);
        return hasNumbers && columns.Any(column => column.Role == FileColumnRole.Level) ? FileAreaForm.LevelAndNumber : FileAreaForm.CodeOrName;
    }

    private static PeriodForm DateFormOf(List<ColumnSample> samples, IReadOnlyList<SniffedColumn> columns)
    {
        ColumnSample? period = samples.Where((_, column) => columns[column].Role == FileColumnRole.Period).FirstOrDefault();
        return period is null || period.IsYear ? PeriodForm.Year
            : period.IsDay("yyyy-MM-dd") ? PeriodForm.Date
            : period.IsDay("d-M-yyyy") ? PeriodForm.DutchDate
            : PeriodForm.Key;
    }

    private FileShape ShapeOf(IReadOnlyList<SniffedColumn> columns)
    {
        int values = columns.Count(column => column.Role == FileColumnRole.Value);
        if (columns.Any(column => column.Role == FileColumnRole.Topic) && values == 1)
        {
            return FileShape.Long;
        }

        bool hasPeople = columns.Any(column => column.Role == FileColumnRole.Population);
        if (values == 1 && !hasPeople)
        {
            _doubts.Add("One figure a row and no column of people: a wide layout is proposed, it may be a cube.");
        }

        return values == 1 && hasPeople ? FileShape.Cube : FileShape.Wide;
    }

    private void Require(IReadOnlyList<SniffedColumn> columns)
    {
        foreach (FileColumnRole role in (FileColumnRole[])[FileColumnRole.Period, FileColumnRole.Area, FileColumnRole.Value])
        {
            if (!columns.Any(column => column.Role == role))
            {
                _doubts.Add($"No column was found for the role '{role}'.");
            }
        }
    }
}
