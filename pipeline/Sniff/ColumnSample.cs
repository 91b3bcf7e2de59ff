using System.Globalization;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Sniff;

/// <summary>The first cells of one column, and what they look like.</summary>
internal sealed partial class ColumnSample
{
    private static readonly string[] _marks = ["-", "x", "?", "nvt", "."];

    private readonly List<string> _filled;

    /// <summary>Looks at a column.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="cells">Its cells below the title.</param>
    public ColumnSample(string title, IEnumerable<string> cells)
    {
        Title = title;
        _filled = [.. cells.Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
        SpecialValues = [.. _filled.Where(IsSpecial).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        List<string> ordinary = [.. _filled.Where(cell => !IsSpecial(cell))];
        WithComma = ordinary.Count(cell => CommaPattern().IsMatch(cell));
        WithPoint = ordinary.Count(cell => PointPattern().IsMatch(cell));
        IsNumber = ordinary.Count > 0 && ordinary.TrueForAll(cell => NumberPattern().IsMatch(cell));
        IsWhole = IsNumber && ordinary.TrueForAll(cell => WholePattern().IsMatch(cell));
        IsYear = ordinary.Count > 0 && ordinary.TrueForAll(IsYearText);
        Distinct = ordinary.Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Cells that hold text.</summary>
    public int Filled => _filled.Count;

    /// <summary>Different texts, special ones left aside.</summary>
    public int Distinct { get; }

    /// <summary>Texts that stand in the place of a number.</summary>
    public IReadOnlyList<string> SpecialValues { get; }

    /// <summary>Cells with a comma before the last digits.</summary>
    public int WithComma { get; }

    /// <summary>Cells with a point before the last digits.</summary>
    public int WithPoint { get; }

    /// <summary>True when every cell is a number or special.</summary>
    public bool IsNumber { get; }

    /// <summary>True when all numbers are whole.</summary>
    public bool IsWhole { get; }

    /// <summary>True when every cell is a year.</summary>
    public bool IsYear { get; }

    /// <summary>True when every cell is a day in a form.</summary>
    public bool IsDay(string form) => _filled.Count > 0 && _filled.TrueForAll(cell =>
        DateOnly.TryParseExact(cell, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>True when every cell is a level of areas.</summary>
    public bool IsLevel => _filled.Count > 0 && _filled.TrueForAll(cell => LevelPattern().IsMatch(cell));

    /// <summary>True when every cell is a code with a prefix.</summary>
    public bool IsAreaCode => _filled.Count > 0 && _filled.TrueForAll(cell => Domain.AreaCode.TryParse(cell, out _));

    /// <summary>Cells that could have either mark before three digits: <c>1.234</c>.</summary>
    public int Ambiguous => _filled.Count(cell => AmbiguousPattern().IsMatch(cell));

    private static bool IsYearText(string cell) =>
        PeriodParser.TryParsePlainYear(System.Text.Encoding.UTF8.GetBytes(cell), out int year) && year is >= 1990 and <= 2100;

    private static bool IsSpecial(string cell) =>
        _marks.Contains(cell, StringComparer.OrdinalIgnoreCase) || SpecialPattern().IsMatch(cell);

    [GeneratedRegex(@"\A-?[0-9]+([.,  ][0-9]{3})*([.,][0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\A-?[0-9]+\z")]
    private static partial Regex WholePattern();

    [GeneratedRegex(@"\A-?[0-9.]*,[0-9]+\z")]
    private static partial Regex CommaPattern();

    [GeneratedRegex(@"\A-?[0-9,]*\.[0-9]+\z")]
    private static partial Regex PointPattern();

    [GeneratedRegex(@"\A[1-9][0-9]{0,2}[.,][0-9]{3}\z")]
    private static partial Regex AmbiguousPattern();

    [GeneratedRegex(@"\A-9999[0-9]([.,]0+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex SpecialPattern();

    [GeneratedRegex(@"\A(nederland|ggd|regio|gemeente|wijk|buurt|pc4|pc6)[a-z]*[0-9]{0,4}\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LevelPattern();
}
