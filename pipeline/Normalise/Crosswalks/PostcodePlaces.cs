namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>In which areas postcodes lie for certain, and of which areas postcodes tell enough.</summary>
/// <remarks>
/// A postcode lies in an area when 95% of its addresses do. Of an area that has less than 95% of its addresses in such postcodes
/// nothing is said: its own people are spread over postcodes that it shares, and the others do not stand for them.
/// </remarks>
internal sealed class PostcodePlaces
{
    private const double AlmostWhole = 0.95;

    // Digits of the codes of a neighbourhood that are those of its district and its municipality.
    private static readonly (string Prefix, int Digits)[] _levels = [("BU", 8), ("WK", 6), ("GM", 4)];

    private readonly Dictionary<string, string[]> _certain;
    private readonly HashSet<string> _covered;

    /// <summary>Works out the places.</summary>
    /// <param name="addresses">From postcodes to neighbourhoods, weighted by addresses.</param>
    public PostcodePlaces(Crosswalk addresses)
    {
        Dictionary<string, double> all = new(StringComparer.Ordinal);
        Dictionary<string, double> certain = new(StringComparer.Ordinal);
        _certain = addresses.Parts
            .GroupBy(part => part.Source, StringComparer.Ordinal)
            .ToDictionary(postcode => postcode.Key, postcode => PlacesOf([.. postcode], all, certain), StringComparer.Ordinal);
        _covered = [.. all.Where(area => certain.GetValueOrDefault(area.Key) >= AlmostWhole * area.Value).Select(area => area.Key)];
    }

    /// <summary>The areas of a postcode, smallest first; empty for a postcode without addresses here or with too many outside the city.</summary>
    public IReadOnlyList<string> AreasOf(string postcode) =>
        _certain.TryGetValue(postcode, out string[]? areas) && areas.Length > 0 && areas[^1].StartsWith(_levels[^1].Prefix, StringComparison.Ordinal)
            ? [.. areas.Where(_covered.Contains)]
            : [];

    private static string[] PlacesOf(List<CrosswalkPart> parts, Dictionary<string, double> all, Dictionary<string, double> certain)
    {
        double sum = parts.Sum(part => part.People);
        List<string> places = [];
        foreach ((string prefix, int digits) in _levels)
        {
            foreach (IGrouping<string, CrosswalkPart> area in parts.GroupBy(part => prefix + part.Target[2..(2 + digits)], StringComparer.Ordinal))
            {
                double people = area.Sum(part => part.People);
                all[area.Key] = all.GetValueOrDefault(area.Key) + people;
                if (people >= AlmostWhole * sum)
                {
                    certain[area.Key] = certain.GetValueOrDefault(area.Key) + people;
                    places.Add(area.Key);
                }
            }
        }

        return [.. places];
    }
}
