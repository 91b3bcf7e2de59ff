using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Normalise.Crosswalks;

namespace Monitoring.Pipeline.Survey;

/// <summary>Puts respondents in the areas they live in: a neighbourhood with the district and city around it.</summary>
/// <remarks>
/// Of a postcode over several neighbourhoods the district is known when that is the same, or only the city; such a respondent counts
/// there. A neighbourhood whose postcodes are shared too much gets no figure (<see cref="PostcodePlaces"/>).
/// </remarks>
internal sealed class RespondentHomes
{
    private const int NeighbourhoodDigits = 8;

    private readonly Dictionary<string, Area> _areas;
    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);
    private readonly AddressCrosswalk? _crosswalk;

    /// <summary>Prepares to place respondents.</summary>
    /// <param name="catalogue">Knows the areas.</param>
    /// <param name="divisionYear">Year of the division.</param>
    /// <param name="crosswalk">Places postcodes; null when the file names areas.</param>
    public RespondentHomes(MonitorCatalogue catalogue, int divisionYear, AddressCrosswalk? crosswalk)
    {
        _areas = AreaNames.Of(catalogue, divisionYear);
        _crosswalk = crosswalk;
    }

    /// <summary>Largest share of the weights, 0 to 1, of respondents whose home is not known; with more a file is refused.</summary>
    public double MaximumUnplaced { get; init; } = 0.005;

    /// <summary>Codes of the neighbourhood, district and city of a respondent; empty when these are not known.</summary>
    /// <param name="text">Code, name or postcode as the file has it.</param>
    public IReadOnlyList<string> Of(string text)
    {
        if (!_known.TryGetValue(text, out IReadOnlyList<string>? areas))
        {
            areas = Find(text);
            _known.Add(text, areas);
        }

        return areas;
    }

    private List<string> Find(string text)
    {
        if (_crosswalk is not null)
        {
            return [.. _crosswalk.AreasOf(text).Where(_areas.ContainsKey)];
        }

        if (!_areas.TryGetValue(CodeOf(text), out Area? area) || area.Code.Level != AreaLevel.Neighbourhood)
        {
            return [];
        }

        List<string> around = [];
        for (Area? one = area; one is not null && one.Code.Level >= AreaLevel.Municipality; one = ParentOf(one))
        {
            around.Add(one.Code.Value);
        }

        return around;
    }

    private Area? ParentOf(Area area) => area.ParentCode is { } parent ? _areas.GetValueOrDefault(parent.Value) : null;

    // A program that takes a code for a number leaves no letters and no zero in front.
    private static string CodeOf(string text) =>
        text.Length is > 0 and <= NeighbourhoodDigits && text.All(char.IsAsciiDigit) ? "BU" + text.PadLeft(NeighbourhoodDigits, '0') : text;
}
