namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Which neighbourhoods the addresses of postcodes stand in; postcodes are not nested in neighbourhoods.</summary>
internal sealed class AddressCrosswalk
{
    private const int DistrictPostcodeLength = 4;

    private readonly Dictionary<string, IReadOnlyList<CrosswalkPart>> _byPostcode;

    private AddressCrosswalk(IEnumerable<CrosswalkPart> addresses) =>
        _byPostcode = addresses
            .GroupBy(part => part.Source, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<CrosswalkPart> (group) => [.. group], StringComparer.Ordinal);

    /// <summary>From numbers of addresses by six-character postcode and neighbourhood.</summary>
    public static AddressCrosswalk Of(IEnumerable<CrosswalkPart> addresses) => new(Crosswalk.Of(addresses).Parts);

    /// <summary>
    /// The neighbourhood with most of a postcode's addresses, and the share of them that it has; null for a postcode without
    /// addresses here. Of two with as many, the one with the lower code.
    /// </summary>
    public (string Neighbourhood, double Share)? HomeOf(string postcode)
    {
        if (!_byPostcode.TryGetValue(Normal(postcode), out IReadOnlyList<CrosswalkPart>? parts))
        {
            return null;
        }

        CrosswalkPart largest = parts.OrderByDescending(part => part.People).ThenBy(part => part.Target, StringComparer.Ordinal).First();
        return (largest.Target, largest.People / parts.Sum(part => part.People));
    }

    /// <summary>From six-character postcodes to neighbourhoods, weighted by addresses.</summary>
    public Crosswalk OfPostcodes() => Crosswalk.Of(_byPostcode.Values.SelectMany(parts => parts));

    /// <summary>From four-digit postcodes to neighbourhoods, weighted by addresses.</summary>
    public Crosswalk OfDistrictPostcodes() => Crosswalk.Of(_byPostcode.Values.SelectMany(parts => parts)
        .Select(part => part with { Source = part.Source[..DistrictPostcodeLength] }));

    /// <summary>A postcode as crosswalk files write it: <c>6211LE</c>, without space, in capitals.</summary>
    public static string Normal(string postcode) =>
        postcode.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
}
