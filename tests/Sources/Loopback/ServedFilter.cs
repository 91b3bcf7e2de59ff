using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>
/// A <c>$filter</c> of equalities and substrings: alternatives about one dimension in brackets, joined by <c>and</c>.
/// </summary>
/// <remarks>Keys are compared with their padding, as the service does: a trimmed key finds nothing.</remarks>
internal sealed partial class ServedFilter
{
    private readonly List<(string Dimension, List<Func<string, bool>> Alternatives)> _conditions = [];

    /// <summary>Reads a filter.</summary>
    /// <exception cref="FormatException">It is of another form.</exception>
    internal static ServedFilter Parse(string text)
    {
        ServedFilter filter = new();
        string rest = text;
        while (rest.Length > 0)
        {
            bool isGroup = rest[0] == '(';
            rest = filter.ReadAlternatives(isGroup ? rest[1..] : rest, isGroup);
            rest = rest.Length == 0 ? rest : After(rest, " and ");
        }

        return filter;
    }

    /// <summary>True when rows with this key in this dimension may be in the answer.</summary>
    internal bool Allows(string dimension, string rawKey) => _conditions
        .Where(condition => string.Equals(condition.Dimension, dimension, StringComparison.Ordinal))
        .All(condition => condition.Alternatives.Exists(alternative => alternative(rawKey)));

    private string ReadAlternatives(string text, bool isGroup)
    {
        List<Func<string, bool>> alternatives = [];
        string? dimension = null;
        while (true)
        {
            Match match = Condition().Match(text);
            string name = match.Groups["column"].Value;
            if (!match.Success || (dimension is not null && !string.Equals(dimension, name, StringComparison.Ordinal)))
            {
                throw new FormatException($"The filter cannot be read from '{text}'.");
            }

            dimension = name;
            alternatives.Add(ToTest(match));
            text = text[match.Length..];
            if (!isGroup || text.StartsWith(')'))
            {
                _conditions.Add((dimension, alternatives));
                return isGroup ? text[1..] : text;
            }

            text = After(text, " or ");
        }
    }

    private static Func<string, bool> ToTest(Match match)
    {
        string value = match.Groups["value"].Value.Replace("''", "'", StringComparison.Ordinal);
        if (!match.Groups["start"].Success)
        {
            return key => string.Equals(key, value, StringComparison.Ordinal);
        }

        int start = int.Parse(match.Groups["start"].Value, CultureInfo.InvariantCulture);
        int length = int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture);
        return key => key.Length >= start + length
            && string.Equals(key.Substring(start, length), value, StringComparison.Ordinal);
    }

    private static string After(string text, string word) => text.StartsWith(word, StringComparison.Ordinal)
        ? text[word.Length..]
        : throw new FormatException($"Expected '{word}' before '{text}'.");

    [GeneratedRegex(
        @"^(substring\((?<column>\w+),(?<start>\d+),(?<length>\d+)\)|(?<column>\w+)) eq '(?<value>([^']|'')*)'",
        RegexOptions.ExplicitCapture,
        1_000)]
    private static partial Regex Condition();
}
