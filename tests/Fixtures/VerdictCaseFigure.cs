using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitoring.Tests.Fixtures;

/// <summary>
/// One invented figure: year, population, number, how far its 95% interval reaches to either side, and of a survey how many answered and which
/// percentage of those asked did not.
/// </summary>
internal sealed partial record VerdictCaseFigure(int Year, string Population, double Value, double? Reach, int? Respondents, int MissingPercentage)
{
    private const string Elderly = "65+";

    /// <summary>Reads <c>2016:22.0~2 2024:19.5#80?12</c>.</summary>
    public static IReadOnlyList<VerdictCaseFigure> ReadAll(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static VerdictCaseFigure Read(string text)
    {
        Match match = Pattern().Match(text);
        Assert.That(match.Success, Is.True, $"'{text}' is no figure of a fictitious case");
        return new VerdictCaseFigure(
            (int)Number(match, "year")!.Value,
            match.Groups["elderly"].Success ? Elderly : "18+",
            Number(match, "value")!.Value,
            Number(match, "reach"),
            (int?)Number(match, "respondents"),
            (int)(Number(match, "missing") ?? 0));
    }

    private static double? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? double.Parse(found.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<elderly>65\+)?(?<year>\d{4}):(?<value>[\d.]+)(~(?<reach>[\d.]+))?(#(?<respondents>\d+))?(\?(?<missing>\d+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
