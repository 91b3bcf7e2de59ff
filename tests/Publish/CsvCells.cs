using System.Text.RegularExpressions;

namespace Monitoring.Tests.Publish;

/// <summary>The cells of a line of comma-separated text, for tests that look at the catalogue from outside.</summary>
internal static partial class CsvCells
{
    /// <summary>Its cells without their quotes.</summary>
    public static IEnumerable<string> Of(string line) => Cell().Matches(line)
        .Select(match => match.Groups["quoted"].Success
            ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
            : match.Groups["plain"].Value);

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,]*))")]
    private static partial Regex Cell();
}
