using System.Globalization;
using System.Security.Cryptography;
using Monitoring.Pipeline.Domain;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Reads the yearly file of CBS that names the neighbourhood of every address.</summary>
/// <remarks>
/// One line an address, <c>PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025</c>, with the division year in the titles. Codes stand
/// without letters, and programs that take them for numbers lose the zero in front: 9350203 is BU09350203.
/// </remarks>
internal sealed class AddressCrosswalkFile
{
    private const string SourceName = "crosswalk";
    private const int NeighbourhoodDigits = 8;
    private const int MunicipalityDigits = 4;
    private const int PostcodeLength = 6;
    private const int DistrictPostcodeLength = 4;

    private readonly string _path;
    private readonly string _municipality;
    private readonly HashSet<string> _neighbourhoods;
    private readonly double _maximumUnmatched;

    private AddressCrosswalkFile(string path, AreaCode municipality, IEnumerable<AreaCode> neighbourhoods, double maximumUnmatched)
    {
        _maximumUnmatched = maximumUnmatched;
        _path = path;
        _municipality = municipality.Value[2..];
        _neighbourhoods = [.. neighbourhoods.Select(code => code.Value)];
    }

    /// <summary>Reads the addresses of every postcode that a municipality has a part of.</summary>
    /// <param name="path">The file; it may hold the whole country.</param>
    /// <param name="divisionYear">Year of the division that its titles must name.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="neighbourhoods">Its neighbourhoods in that division, and the largest share of addresses whose neighbourhood may be unknown.</param>
    /// <exception cref="SourceLayoutException">
    /// The file is laid out otherwise, has a line that is no address, has an address in two neighbourhoods, or names neighbourhoods
    /// of the municipality that are unknown for too many of its addresses.
    /// </exception>
    public static AddressCrosswalk Read(
        string path, int divisionYear, AreaCode municipality, (IEnumerable<AreaCode> Known, double MaximumUnmatched) neighbourhoods) =>
        new AddressCrosswalkFile(path, municipality, neighbourhoods.Known, neighbourhoods.MaximumUnmatched).Read(divisionYear);

    private AddressCrosswalk Read(int divisionYear)
    {
        // A postcode on the border has addresses elsewhere that count too; which ones those are is known after one reading.
        HashSet<string> districts = [.. Lines(divisionYear).Where(line => IsOurs(line.Municipality)).Select(line => line.Postcode[..DistrictPostcodeLength])];
        Dictionary<(string Postcode, string Neighbourhood), int> counts = [];
        Dictionary<(string Postcode, string House), string> seen = [];
        long own = 0;
        long unmatched = 0;
        foreach ((int number, string postcode, string house, string neighbourhood, string area) in Lines(divisionYear).Where(line => districts.Contains(line.Postcode[..DistrictPostcodeLength])))
        {
            if (!seen.TryAdd((postcode, house), neighbourhood))
            {
                RequireSame(number, seen[(postcode, house)], neighbourhood);
                continue;
            }

            bool isUnknown = IsOurs(area) && !_neighbourhoods.Contains(neighbourhood);
            own += IsOurs(area) ? 1 : 0;
            unmatched += isUnknown ? 1 : 0;
            if (!isUnknown)
            {
                counts[(postcode, neighbourhood)] = counts.GetValueOrDefault((postcode, neighbourhood)) + 1;
            }
        }

        RequireMatched(own, unmatched, divisionYear);
        return AddressCrosswalk.Of(counts.Select(pair => new CrosswalkPart(pair.Key.Postcode, pair.Key.Neighbourhood, pair.Value)), DigestOf(_path));
    }

    private void RequireSame(int number, string one, string other)
    {
        if (!string.Equals(one, other, StringComparison.Ordinal))
        {
            throw Refused(number, $"An address stands in {one} and in {other}", "each address once, in one neighbourhood");
        }
    }

    private static string DigestOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file))[..12];
    }

    private void RequireMatched(long own, long unmatched, int divisionYear)
    {
        if (own == 0 || (double)unmatched / own > _maximumUnmatched)
        {
            throw new SourceLayoutException(
                SourceName,
                own == 0
                    ? $"The crosswalk has no address of GM{_municipality}"
                    : string.Create(CultureInfo.InvariantCulture, $"{unmatched} of {own} addresses stand in neighbourhoods that the catalogue does not know"),
                Path.GetFileName(_path),
                string.Create(CultureInfo.InvariantCulture, $"at least {100 * (1 - _maximumUnmatched):0.##}% of the addresses in neighbourhoods of the {divisionYear} division"),
                "Take the crosswalk of the catalogue's division year, or add the missing neighbourhoods to areas.csv.");
        }
    }

    private IEnumerable<(int Number, string Postcode, string House, string Neighbourhood, string Municipality)> Lines(int divisionYear)
    {
        using StreamReader reader = new(_path);
        string expected = string.Create(
            CultureInfo.InvariantCulture, $"PC6;Huisnummer;Buurt{divisionYear};Wijk{divisionYear};Gemeente{divisionYear}");
        string header = reader.ReadLine() ?? string.Empty;
        if (!string.Equals(header.Trim(), expected, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(1, "The header of the crosswalk differs", expected);
        }

        for (int number = 2; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return Parse(line, number);
            }
        }
    }

    private (int Number, string Postcode, string House, string Neighbourhood, string Municipality) Parse(string line, int number)
    {
        string[] cells = line.Split(';');
        string postcode = AddressCrosswalk.Normal(cells[0]);
        string municipality = cells.Length == 5 ? cells[4].Trim().PadLeft(MunicipalityDigits, '0') : string.Empty;
        string neighbourhood = cells.Length == 5 ? cells[2].Trim().PadLeft(NeighbourhoodDigits, '0') : string.Empty;
        bool isAddress = postcode.Length == PostcodeLength
            && AreaCode.TryParse("BU" + neighbourhood, out AreaCode code)
            && code.Value.Length == NeighbourhoodDigits + 2
            && neighbourhood.StartsWith(municipality, StringComparison.Ordinal)
            && neighbourhood.StartsWith(cells[3].Trim().PadLeft(NeighbourhoodDigits - 2, '0'), StringComparison.Ordinal);
        return isAddress
            ? (number, postcode, cells[1].Trim(), "BU" + neighbourhood, municipality)
            : throw Refused(number, "A line of the crosswalk is no address", "a postcode, a house number, and codes of a neighbourhood, its district and its municipality");
    }

    private bool IsOurs(string municipality) => string.Equals(municipality, _municipality, StringComparison.Ordinal);

    private SourceLayoutException Refused(int line, string what, string expected) => new(
        SourceName, what, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(_path)}, line {line}"), expected,
        "Take the file again from CBS, unchanged and unpacked.");
}
