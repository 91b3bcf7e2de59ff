using System.Globalization;
using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Tests.Disclosure;

/// <summary>A whole wave: a city's districts and 44 neighbourhoods, three populations, several questions.</summary>
internal sealed class CitySizeTests
{
    [Test]
    public void A_wave_of_a_whole_city_is_protected_and_audited([Values(60, 120, 240)] int largest)
    {
        ReleaseSums sums = Sums();
        List<CountedFigure> figures = SyntheticRelease.Of(new Random(largest), sums, largest);
        ReleaseTable table = ReleaseComposer.Compose(figures, sums, [], 5);
        ProtectedRelease release = ReleaseProtection.Protect(table);

        Assert.Multiple(() =>
        {
            Assert.That(release.Exposed, Is.Empty);
            Assert.That(release.Decisions, Has.Some.EqualTo(FigureProtection.Shown).And.Some.EqualTo(FigureProtection.Complementary));
            Assert.That(Subtraction.Derivable(figures, release, sums), Is.Empty);
        });
    }

    private static ReleaseSums Sums()
    {
        List<(string, IReadOnlyList<string>)> areas = [];
        int[] sizes = [6, 7, 6, 6, 6, 7, 6];
        for (int district = 0; district < sizes.Length; district++)
        {
            areas.Add((Name("WK", district), [.. Enumerable.Range(0, sizes[district]).Select(number => Name("BU", (10 * district) + number))]));
        }

        areas.Add(("GM", [.. Enumerable.Range(0, sizes.Length).Select(district => Name("WK", district))]));
        return new ReleaseSums(areas, [("18+", ["18-64", "65+"])], [["wel", "niet"]]);
    }

    private static string Name(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
