using System.Globalization;
using System.Text;

namespace Monitoring.Tests.Samples;

/// <summary>
/// A made-up GGD monitor as a GGD uploads it to Swing: a cube for each question, one row an area and age group. Numbers of
/// areas have lost their zeros in front, districts and neighbourhoods stand under a level with a year, and what may not be
/// shown is a special number.
/// </summary>
internal static class SampleCube
{
    public const string Table = "voorbeeld-ggd-2024";

    private const ulong Seed = 20_24;
    private const int MostRespondents = 420;
    private const int MinimumRespondents = 50;
    private const int CensoredOnceIn = 60;
    private const string BelowMinimum = "-99996";
    private const string Censored = "-99997";

    /// <summary>One file a question.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        SampleRandom random = new(Seed);
        IReadOnlyList<SampleNeighbourhood> city = SampleCity.Neighbourhoods(random, MostRespondents);
        foreach (SampleTopic topic in SampleTopic.All)
        {
            StringBuilder text = new($"Jaar;Geolevel;Geoitem;Leeftijd;{topic.Label};n_ongewogen\r\n");
            foreach ((string level, string item, SampleCount younger, SampleCount older, SampleCount eldest) in Areas(city, topic, random))
            {
                Row(text, (level, item, "18+"), younger + older, random);
                Row(text, (level, item, "18-64"), younger, random);
                Row(text, (level, item, "65+"), older, random);
                Row(text, (level, item, "75+"), eldest, random);
            }

            yield return ($"{Table}-{topic.FileEnding}.csv", Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    // Country, city, districts, neighbourhoods: a larger area has the people of the smaller ones in it.
    private static IEnumerable<(string Level, string Item, SampleCount Younger, SampleCount Older, SampleCount Eldest)> Areas(
        IReadOnlyList<SampleNeighbourhood> city, SampleTopic topic, SampleRandom random)
    {
        List<(SampleNeighbourhood Home, SampleCount Younger, SampleCount Older, SampleCount Eldest)> counts =
            [.. city.Select(home => Count(home, topic, random))];
        yield return ("nederland", "1", new SampleCount(200_000, (int)(200_000 * topic.Younger)), new SampleCount(90_000, (int)(90_000 * topic.Older)), new SampleCount(30_000, (int)(30_000 * topic.Older)));
        yield return ("gemeente", "935", Sum(counts.Select(one => one.Younger)), Sum(counts.Select(one => one.Older)), Sum(counts.Select(one => one.Eldest)));
        foreach (var district in counts.GroupBy(one => one.Home.District))
        {
            yield return ("wijk23", Number(district.Key.Value), Sum(district.Select(one => one.Younger)), Sum(district.Select(one => one.Older)), Sum(district.Select(one => one.Eldest)));
        }

        foreach ((SampleNeighbourhood home, SampleCount younger, SampleCount older, SampleCount eldest) in counts)
        {
            yield return ("buurt23", Number(home.Code.Value), younger, older, eldest);
        }
    }

    private static (SampleNeighbourhood Home, SampleCount Younger, SampleCount Older, SampleCount Eldest) Count(
        SampleNeighbourhood home, SampleTopic topic, SampleRandom random)
    {
        double lean = home.Tendency * topic.Spread;
        int eldest = home.Older / 3;
        SampleCount over75 = new(eldest, random.Successes(eldest, topic.Older + lean));
        SampleCount over65 = new(home.Older - eldest, random.Successes(home.Older - eldest, topic.Older + lean));
        return (home, new SampleCount(home.Younger, random.Successes(home.Younger, topic.Younger + lean)), over65 + over75, over75);
    }

    private static void Row(StringBuilder text, (string Level, string Item, string People) key, SampleCount count, SampleRandom random)
    {
        bool isCensored = key.Level.StartsWith("buurt", StringComparison.Ordinal) && random.Whole(0, CensoredOnceIn) == 0;
        string value = isCensored ? Censored
            : count.Respondents < MinimumRespondents ? BelowMinimum
            : (100.0 * count.Yes / count.Respondents).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
        string respondents = isCensored ? string.Empty : count.Respondents.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"2024;{key.Level};{key.Item};{key.People};{value};{respondents}\r\n");
    }

    private static SampleCount Sum(IEnumerable<SampleCount> counts) => counts.Aggregate((one, other) => one + other);

    // Without prefix, and without the zero in front that a spreadsheet drops.
    private static string Number(string code) => code[2..].TrimStart('0');
}
