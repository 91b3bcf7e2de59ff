namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Which neighbourhoods the addresses of postcodes stand in; postcodes are not nested in neighbourhoods.</summary>
internal sealed class AddressCrosswalk
{
    private const int DistrictPostcodeLength = 4;

    private readonly Dictionary<string, IReadOnlyList<CrosswalkPart>> _byPostcode;

    private readonly Lazy<PostcodePlaces> _ofPostcodes;
    private readonly Lazy<PostcodePlaces> _ofDistricts;

    private AddressCrosswalk(IEnumerable<CrosswalkPart> addresses)
    {
        _byPostcode = addresses
            .GroupBy(part => part.Source, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<CrosswalkPart> (group) => [.. group], StringComparer.Ordinal);
        _ofPostcodes = new Lazy<PostcodePlaces>(() => new PostcodePlaces(OfPostcodes()));
        _ofDistricts = new Lazy<PostcodePlaces>(() => new PostcodePlaces(OfDistrictPostcodes()));
    }

    /// <summary>From numbers of addresses by six-character postcode and neighbourhood.</summary>
    /// <param name="addresses">The numbers.</param>
    /// <param name="digest">The edition of the file they come from.</param>
    public static AddressCrosswalk Of(IEnumerable<CrosswalkPart> addresses, string digest) => new(Crosswalk.Of(addresses).Parts) { Digest = digest };

    /// <summary>Says which edition of the file it was made of: the start of its SHA-256; empty when it was made of no file.</summary>
    public string Digest { get; init; } = string.Empty;

    /// <summary>
    /// The neighbourhood, district and city that a postcode of six characters or four digits lies in, smallest first; without those
    /// that are not certain, and empty when the city is not.
    /// </summary>
    public IReadOnlyList<string> AreasOf(string postcode)
    {
        string normal = Normal(postcode);
        return (normal.Length == DistrictPostcodeLength ? _ofDistricts : _ofPostcodes).Value.AreasOf(normal);
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
