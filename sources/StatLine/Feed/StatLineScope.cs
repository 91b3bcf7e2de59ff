using System.Text.RegularExpressions;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>What is retrieved of a table: all of it, or some areas and periods.</summary>
public sealed partial record StatLineScope
{
    /// <summary>Every area and every period.</summary>
    public static readonly StatLineScope WholeTable = new();

    /// <summary>
    /// Code of a municipality, for example <c>GM0935</c>: it and its districts and neighbourhoods; empty for none.
    /// </summary>
    public string Municipality { get; init; } = "";

    /// <summary>
    /// Codes of further areas without padding, for example <c>NL01</c> and <c>GG6106</c>; each counts for itself only.
    /// </summary>
    public IReadOnlyList<string> AreaCodes { get; init; } = [];

    /// <summary>Codes of periods, for example <c>2020JJ00</c>; empty for all.</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];

    /// <summary>True when areas are selected.</summary>
    internal bool SelectsAreas => Municipality.Length > 0 || AreaCodes.Count > 0;

    /// <summary>The digits that the codes of the municipality, its districts and its neighbourhoods share.</summary>
    internal string MunicipalityDigits => Municipality[2..];

    /// <summary>
    /// What the origin of a snapshot says about the selection, in the language of the report that prints it; the same
    /// scope always gives the same sentence.
    /// </summary>
    internal string Sentence
    {
        get
        {
            string[] areas =
            [
                .. Municipality.Length > 0 ? [$"{Municipality} met zijn wijken en buurten"] : Array.Empty<string>(),
                .. AreaCodes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            string[] parts =
            [
                areas.Length > 0 ? string.Join(", ", areas) : "alle gebieden",
                Periods.Count > 0
                    ? string.Join(", ", Periods.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    : "alle perioden",
            ];
            return $"Een selectie: {string.Join("; ", parts)}.";
        }
    }

    /// <summary>What is wrong with the scope; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        if (Municipality.Length > 0 && !MunicipalityCode().IsMatch(Municipality))
        {
            yield return $"'{Municipality}' is not the code of a municipality. Expected GM and four digits.";
        }

        foreach (string code in AreaCodes.Concat(Periods).Where(code => !Code().IsMatch(code)))
        {
            yield return $"'{code}' is not a code. Expected letters, digits, '-', '_' or '.', such as NL01.";
        }
    }

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex MunicipalityCode();

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,20}\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Code();
}
