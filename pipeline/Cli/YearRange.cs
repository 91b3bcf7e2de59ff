using System.Globalization;

namespace Monitoring.Pipeline.Cli;

/// <summary>Reference years, both ends included.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
internal sealed record YearRange(int First, int Last)
{
    private const string Dots = "..";
    private const int Earliest = 1900;
    private const int Latest = 2100;

    /// <summary>Every year.</summary>
    public static YearRange All { get; } = new(Earliest, Latest);

    /// <summary>Reads <c>2020</c>, <c>2020..2024</c>, <c>2020..</c> or <c>..2024</c>.</summary>
    /// <exception cref="UsageException">It is none of these.</exception>
    public static YearRange Read(string text)
    {
        string[] ends = text.Split(Dots);
        (int? first, int? last) = ends switch
        {
            [string one] => (YearOf(one), YearOf(one)),
            [string from, string until] when from.Length + until.Length > 0 =>
                (from.Length == 0 ? Earliest : YearOf(from), until.Length == 0 ? Latest : YearOf(until)),
            _ => (null, null),
        };
        return first is { } begin && last is { } end && begin <= end
            ? new YearRange(begin, end)
            : throw new UsageException($"--period '{text}' is not a period. Expected a year or years from early to late, such as 2024, 2020..2024, 2020.. or ..2024.");
    }

    /// <summary>True for a year in it.</summary>
    public bool Holds(long year) => First <= year && year <= Last;

    private static int? YearOf(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= Earliest and <= Latest
            ? year
            : null;
}
