using System.Globalization;
using Monitoring.Pipeline.Disagreements;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Disagreements;

/// <summary>What the real sources of Maastricht say differently, as the shipped catalogue explains it.</summary>
internal sealed class BundledDisagreementTests
{
    private static DisagreementRegister Register => BundledState.Load().Disagreements;

    [Test]
    public void Every_pair_of_figures_that_the_catalogue_names_has_its_numbers_from_the_sources() =>
        Assert.That(
            Register.Explained.Where(one => one.Entry.Used[0].Contains('/', StringComparison.Ordinal))
                .Select(one => $"{one.Entry.Id} {InWords(one.Comparisons.Single())}"),
            Is.EqualTo(
            [
                "plan-ernstige-eenzaamheid-2024 18.2 | 17 | -1.2 | beyond rounding",
                "plan-ervaren-gezondheid-2024 70.0 | 72 | 2.0 | beyond rounding",
                "gala-eenzaam-2016 50.2 | 47.7 | -2.5 | beyond rounding | of other or unknown people",
                "gala-eenzaam-2020 52.7 | 50.3 | -2.4 | beyond rounding | of other or unknown people",
                "gala-eenzaam-nl-2020 47.0 | 46.6 | -0.4 | beyond rounding | of other or unknown people",
                "gala-vrijwilligerswerk-2022 19.0 | 26 | 7.0 | beyond rounding | other year | of other or unknown people",
                "overgewicht-nl-2020 49.4 | 50.8 | 1.4 | beyond rounding",
            ]));

    [Test]
    public void The_direct_measurement_and_the_model_differ_on_every_weight_topic_of_2020() =>
        Assert.That(
            Of("directe-meting-en-model").Comparisons.Select(pair => $"{pair.Used.IndicatorId} {pair.Used.AreaCode} {InWords(pair)}"),
            Is.EqualTo(
            [
                "ernstig-overgewicht GM0935 14.8 | 15.8 | 1.0 | beyond rounding",
                "ernstig-overgewicht NL01 14.7 | 15.6 | 0.9 | beyond rounding",
                "normaal-gewicht GM0935 51.8 | 49.7 | -2.1 | beyond rounding",
                "normaal-gewicht NL01 48.8 | 47.4 | -1.4 | beyond rounding",
                "ondergewicht GM0935 2.5 | 2.9 | 0.4 | beyond rounding",
                "ondergewicht NL01 1.7 | 2.0 | 0.3 | beyond rounding",
                "overgewicht GM0935 45.7 | 47.7 | 2.0 | beyond rounding",
            ]));

    [Test]
    public void The_newest_edition_restates_the_earlier_years_by_a_point_on_average_and_by_3_6_at_most()
    {
        Disagreement editions = Of("rivm-nieuwste-editie");
        FigureComparison city = editions.Comparisons.Single(pair => pair.Used.Reference.Equals("ervaren-gezondheid/GM0935/2012/18+/50150NED", StringComparison.Ordinal));
        Assert.That(
            (InWords(city), editions.LargestDifference, Math.Round(editions.MeanDifference, 1)),
            Is.EqualTo(("72.3 | 72.1 | -0.2 | beyond rounding", 3.6m, 1.0m)));
    }

    [Test]
    public void No_difference_is_left_without_an_explanation() =>
        Assert.That((Register.Unexplained, Register.Problems), Is.EqualTo((Array.Empty<FigureComparison>(), Array.Empty<DisagreementProblem>())));

    private static Disagreement Of(string id) =>
        Register.Explained.Single(one => one.Entry.Id.Equals(id, StringComparison.Ordinal));

    private static string InWords(FigureComparison pair) => string.Join(
        " | ",
        ((string[])
        [
            pair.Used.Value.ToString(CultureInfo.InvariantCulture),
            pair.Other.Value.ToString(CultureInfo.InvariantCulture),
            pair.Difference.ToString(CultureInfo.InvariantCulture),
            pair.ExceedsRounding ? "beyond rounding" : "within rounding",
            pair.IsSameYear ? string.Empty : "other year",
            pair.IsSamePopulation ? string.Empty : "of other or unknown people",
        ]).Where(word => word.Length > 0));
}
