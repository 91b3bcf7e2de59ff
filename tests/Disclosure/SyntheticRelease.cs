using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Tests.Disclosure;

/// <summary>A release with every figure of a division of areas and ages, drawn at random and exactly additive.</summary>
internal static class SyntheticRelease
{
    private const int MinimumRespondents = 50;
    private const int MinimumCell = 5;

    public static List<CountedFigure> Of(Random random, ReleaseSums sums, int largest = 160)
    {
        HashSet<string> wholes = [.. sums.AreaParts.Select(pair => pair.Whole)];
        string[] ages = [.. sums.PopulationParts[0].Parts];
        Dictionary<(string Area, string Age), (long Yes, long No)> counts = [];
        foreach (string area in sums.AreaParts.SelectMany(pair => pair.Parts).Where(area => !wholes.Contains(area)))
        {
            foreach (string age in ages)
            {
                long respondents = random.Next(0, largest);
                long yes = random.NextInt64(0, respondents + 1);
                counts[(area, age)] = (yes, respondents - yes);
            }
        }

        foreach ((string whole, IReadOnlyList<string> parts) in sums.AreaParts)
        {
            foreach (string age in ages)
            {
                counts[(whole, age)] = Sum(parts.Select(part => counts[(part, age)]));
            }
        }

        foreach (string area in counts.Keys.Select(key => key.Area).Distinct(StringComparer.Ordinal).ToList())
        {
            counts[(area, sums.PopulationParts[0].Whole)] = Sum(ages.Select(age => counts[(area, age)]));
        }

        return [.. counts.SelectMany(pair => Figures(pair.Key, pair.Value))];
    }

    private static (long Yes, long No) Sum(IEnumerable<(long Yes, long No)> parts) =>
        parts.Aggregate((Yes: 0L, No: 0L), (sum, part) => (sum.Yes + part.Yes, sum.No + part.No));

    private static IEnumerable<CountedFigure> Figures((string Area, string Age) key, (long Yes, long No) count)
    {
        long respondents = count.Yes + count.No;
        bool isUnsafe = respondents < MinimumRespondents || count.Yes < MinimumCell || count.No < MinimumCell;
        yield return new CountedFigure(new FigureKey("wel", key.Area, key.Age, 2024), respondents, count.Yes, isUnsafe);
        yield return new CountedFigure(new FigureKey("niet", key.Area, key.Age, 2024), respondents, count.No, isUnsafe);
    }
}
