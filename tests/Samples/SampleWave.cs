using System.Globalization;
using System.Text;

namespace Monitoring.Tests.Samples;

/// <summary>A made-up survey of the city with one respondent a row. Only the figures made from it are kept, as with a real one.</summary>
internal static class SampleWave
{
    public const string Table = "voorbeeld-enquete-2024";

    /// <summary>Stands in the open answer of every respondent, and so nowhere else.</summary>
    public const string Remark = "verzonnen antwoord";

    private const ulong Seed = 20_25;
    private const int MostRespondents = 260;

    /// <summary>The file.</summary>
    public static (string Name, byte[] Bytes) File()
    {
        SampleRandom random = new(Seed);
        StringBuilder text = new("nummer;buurt;leeftijd;weging;gezondheid;vrijwilliger;rondkomen;woonomgeving;opmerking\r\n");
        int number = 0;
        foreach (SampleNeighbourhood home in SampleCity.Neighbourhoods(random, MostRespondents))
        {
            for (int person = 0; person < home.Younger + home.Older; person++)
            {
                Respondent(text, ++number, (home, IsOlder: person >= home.Younger), random);
            }
        }

        return ($"{Table}.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Respondent(StringBuilder text, int number, (SampleNeighbourhood Home, bool IsOlder) who, SampleRandom random)
    {
        double lean = 0.04 * who.Home.Tendency;
        text.Append(CultureInfo.InvariantCulture, $"R{number:00000};")
            .Append(number % 3 == 0 ? who.Home.Code.Value[2..].TrimStart('0') : who.Home.Code.Value)
            .Append(who.IsOlder ? ";65+;" : ";18-64;")
            .Append((0.4 + (1.2 * random.Share())).ToString("0.000", CultureInfo.InvariantCulture).Replace('.', ','))
            .Append(';').Append(Answer(random, (who.IsOlder ? 0.6 : 0.77) - lean, ("1", "2"), ("3", "4"), "9"))
            .Append(';').Append(Answer(random, 0.25 - (lean / 2), ("ja", "ja"), ("nee", "nee"), "weet niet"))
            .Append(';').Append(Answer(random, 0.2 + lean, ("3", "4"), ("1", "2"), "9"))
            .Append(';').Append(Answer(random, 0.8 - lean, ("1", "2"), ("3", "5"), "9"))
            .Append(CultureInfo.InvariantCulture, $";{Remark} {number}\r\n");
    }

    // One in thirty gives no valid answer.
    private static string Answer(SampleRandom random, double chance, (string, string) yes, (string, string) no, string missing)
    {
        if (random.Whole(0, 30) == 0)
        {
            return missing;
        }

        (string first, string second) = random.Share() < chance ? yes : no;
        return random.Share() < 0.7 ? first : second;
    }
}
