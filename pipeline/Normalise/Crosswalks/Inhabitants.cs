using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>How many people of which ages live where, as far as the stored registrations tell.</summary>
/// <remarks>
/// The best that is published is taken: the ages of the figure themselves, else those of 15 to 65 for 18 to 65, else everybody; of
/// that the year with neighbourhoods nearest to the figure's, and of two as near the earlier one.
/// </remarks>
internal sealed class Inhabitants
{
    /// <summary>Indicator with inhabitants of a population, and with all of them.</summary>
    public const string Counted = "inwoners";

    /// <summary>Indicator with inhabitants below 15.</summary>
    public const string Below15 = "inwoners-0-15";

    /// <summary>Indicator with inhabitants of 65 and over.</summary>
    public const string From65 = "inwoners-65plus";

    private const string Neighbourhood = "BU";
    private const string Everybody = "alle";
    private const string Working = "18-64";
    private const string Seniors = "65+";

    private readonly Dictionary<(string Indicator, string Population), ILookup<int, InhabitantCount>> _counts;

    /// <summary>Orders the counts; of several of one area, indicator, population and year the first is taken.</summary>
    public Inhabitants(IEnumerable<InhabitantCount> counts)
    {
        List<InhabitantCount> all = [.. counts.DistinctBy(count => (count.Indicator, count.Population, count.AreaCode, count.Year))];
        _counts = all
            .GroupBy(count => (count.Indicator, count.Population))
            .ToDictionary(group => group.Key, group => group.ToLookup(count => (int)count.Year));
        Digest = all.Count == 0 ? string.Empty : DigestOf(all);
    }

    /// <summary>Changes when a count does; empty when there are none.</summary>
    public string Digest { get; }

    /// <summary>What areas weigh for a figure; null when no inhabitants are known.</summary>
    /// <param name="population">Id of the figure's population.</param>
    /// <param name="year">Its year.</param>
    public AreaWeights? For(string population, int year) =>
        (Nearest(Counted, population, year) is { } same ? Weights(WeightBasis.SamePopulation, same) : null)
        ?? (IsSame(population, Seniors) && Nearest(From65, Everybody, year) is { } seniors ? Weights(WeightBasis.SamePopulation, seniors) : null)
        ?? (IsSame(population, Working) ? From15To65(year) : null)
        ?? (Nearest(Counted, Everybody, year) is { } everybody ? Weights(WeightBasis.AllInhabitants, everybody) : null);

    private AreaWeights? From15To65(int year)
    {
        if (Nearest(Counted, Everybody, year) is not { } all
            || !_counts.TryGetValue((Below15, Everybody), out ILookup<int, InhabitantCount>? young)
            || !_counts.TryGetValue((From65, Everybody), out ILookup<int, InhabitantCount>? old)
            || !young.Contains(all.Key) || !old.Contains(all.Key))
        {
            return null;
        }

        Dictionary<string, double> others = young[all.Key].Concat(old[all.Key])
            .GroupBy(count => count.AreaCode, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(count => count.Number), StringComparer.Ordinal);
        return new AreaWeights(
            WeightBasis.From15To65,
            all.Key,
            all.ToDictionary(
                count => count.AreaCode,
                count => Math.Max(0, count.Number - others.GetValueOrDefault(count.AreaCode)), // Rounded to five each, they may exceed the whole.
                StringComparer.Ordinal));
    }

    private IGrouping<int, InhabitantCount>? Nearest(string indicator, string population, int year) =>
        _counts.GetValueOrDefault((indicator, population))?
            .Where(one => one.Any(count => count.AreaCode.StartsWith(Neighbourhood, StringComparison.Ordinal)))
            .OrderBy(one => Math.Abs(one.Key - year))
            .ThenBy(one => one.Key)
            .FirstOrDefault();

    private static AreaWeights Weights(WeightBasis basis, IGrouping<int, InhabitantCount> counts) =>
        new(basis, counts.Key, counts.ToDictionary(count => count.AreaCode, count => count.Number, StringComparer.Ordinal));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static string DigestOf(IEnumerable<InhabitantCount> counts)
    {
        StringBuilder text = new();
        foreach (InhabitantCount count in counts)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{count.Indicator} {count.Population} {count.AreaCode} {count.Year} {count.Number:R}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
