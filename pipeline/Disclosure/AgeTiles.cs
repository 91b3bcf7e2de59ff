using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitoring.Pipeline.Disclosure;

/// <summary>Finds the age groups that make up a larger one without gap or overlap: 18-64 and 65+ of 18+.</summary>
internal static partial class AgeTiles
{
    /// <summary>Each population of a list that others of it make up, with those.</summary>
    /// <param name="populations">Ids such as <c>18+</c> and <c>18-64</c>; others are no age groups and are left out.</param>
    public static IReadOnlyList<(string Whole, IReadOnlyList<string> Parts)> Of(IEnumerable<string> populations)
    {
        List<(string Id, int From, int To)> ages = [.. populations.Distinct(StringComparer.Ordinal).Select(Read).OfType<(string, int, int)>().OrderBy(age => age.Item2)];
        return
        [
            .. ages.Select(whole => (whole.Id, Parts: Tiles(whole, ages)))
                .Where(pair => pair.Parts.Count > 1)
                .Select(pair => (pair.Id, (IReadOnlyList<string>)[.. pair.Parts])),
        ];
    }

    private static List<string> Tiles((string Id, int From, int To) whole, List<(string Id, int From, int To)> ages)
    {
        List<string> tiles = [];
        int from = whole.From;
        while (from <= whole.To)
        {
            (string Id, int From, int To)[] next = [.. ages.Where(age => age.From == from && age.To <= whole.To && age != whole).OrderBy(age => age.To).Take(1)];
            if (next.Length == 0)
            {
                return [];
            }

            tiles.Add(next[0].Id);
            if (next[0].To == int.MaxValue)
            {
                return tiles;
            }

            from = next[0].To + 1;
        }

        return tiles;
    }

    private static (string Id, int From, int To)? Read(string id)
    {
        Match match = AgePattern().Match(id);
        return match.Success
            ? (id, Number(match.Groups["from"]), match.Groups["to"].Success ? Number(match.Groups["to"]) : int.MaxValue)
            : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<from>\d{1,3})(?:-(?<to>\d{1,3})|\+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex AgePattern();
}
