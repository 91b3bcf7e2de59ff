using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Tells areas of other places, which a table may well hold, from codes that should have been known.</summary>
internal sealed class AreaScope
{
    private const int MunicipalityDigits = 4;

    private readonly HashSet<string> _municipalities;
    private readonly HashSet<string> _excludedNames;

    /// <summary>The scope of a catalogue: the municipalities in its area list, less the names it leaves out.</summary>
    public AreaScope(MonitorCatalogue catalogue)
    {
        _excludedNames = catalogue.AreaExclusions.Select(exclusion => exclusion.Name).ToHashSet(StringComparer.Ordinal);
        _municipalities = catalogue.Areas
            .Where(area => area.Code.Level == AreaLevel.Municipality)
            .Select(area => area.Code.Value[2..])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True for a name that is left out, a well-formed code of another municipality, or of a level that this monitor does not use (provinces and the like).</summary>
    public bool IsElsewhere(string code) => AreaCode.TryParse(code, out AreaCode area)
        ? area.Level switch
        {
            AreaLevel.Country => false,
            AreaLevel.GgdRegion => true,
            _ => !_municipalities.Contains(area.Value[2..(2 + MunicipalityDigits)]),
        }
        : _excludedNames.Contains(code) || IsOtherLevel(code);

    // LD, PV, CR, AM and others: two capitals and at least two letters or digits.
    private static bool IsOtherLevel(string code) =>
        code.Length >= 4
        && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1])
        && code[..2] is not ("NL" or "GG" or "GM" or "WK" or "BU")
        && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
