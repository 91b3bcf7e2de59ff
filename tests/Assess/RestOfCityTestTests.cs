using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Tests.Assess;

/// <summary>An area against the rest of its city. The first vector was computed independently.</summary>
internal sealed class RestOfCityTestTests
{
    [Test]
    public void An_area_is_compared_with_the_city_without_it() =>
        Assert.That(RestOfCityTest.ZOf((0.28, 400), (0.22, 5000)), Is.EqualTo(2.8047876718910034).Within(1e-9));

    [Test]
    public void One_area_that_differs_clearly_is_marked_and_the_others_are_not() =>
        Assert.That(
            Outcome(Area("BU1", 28, 400), Area("BU2", 22, 400), Area("BU3", 12, 400)),
            Is.EqualTo("BU1 1, BU2 0, BU3 -1"));

    [Test]
    public void A_difference_that_would_count_alone_does_not_count_among_forty()
    {
        FigureRow borderline = Area("BU1", 26.5, 400);
        FigureRow[] others = [.. Enumerable.Range(2, 39).Select(number => Area(FormattableString.Invariant($"BU{number}"), 22, 100))];
        Assert.Multiple(() =>
        {
            Assert.That(Outcome(borderline), Is.EqualTo("BU1 1"));
            Assert.That(Outcome([borderline, .. others]), Does.StartWith("BU1 0, "));
        });
    }

    [TestCase(EstimateKind.Modelled)]
    [TestCase(EstimateKind.SelfSelected)]
    [TestCase(EstimateKind.Registered)]
    [TestCase(EstimateKind.Synthetic)]
    public void Only_surveyed_figures_are_tested(EstimateKind kind) =>
        Assert.That(Outcome(Area("BU1", 28, 400) with { EstimateKindId = (long)kind }), Is.Empty);

    [Test]
    public void A_figure_with_a_very_wide_margin_gets_no_mark() =>
        Assert.That(Outcome(Area("BU1", 28, 400) with { Flags = FigureFlags.Unreliable }), Is.Empty);

    [Test]
    public void Figures_without_margins_or_respondents_are_not_tested() =>
        Assert.That(Outcome(Area("BU1", 28, 400) with { SampleSize = null }), Is.Empty);

    [Test]
    public void Published_margins_count_for_the_respondents_that_they_are_worth()
    {
        // Margins that one hundred respondents would give, whatever number was asked.
        FigureRow wide = Area("BU1", 28, 400) with { Lower = 28 - 8.8, Upper = 28 + 8.8 };
        Assert.That(Outcome(wide), Is.EqualTo("BU1 0"));
    }

    [Test]
    public void Without_a_figure_of_the_city_nothing_is_tested() =>
        Assert.That(RestOfCityTest.Of([Area("BU1", 28, 400)], null), Is.Empty);

    private static string Outcome(params FigureRow[] areas) => string.Join(
        ", ", RestOfCityTest.Of(areas, Area("GM0935", 22, 5000)).Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}")));

    private static FigureRow Area(string code, double percent, long respondents) => new(
        "ernstige-eenzaamheid", code, 2024, 2024, "18+", "city-survey", "peiling", percent, null, null, respondents,
        (long)EstimateKind.Surveyed, 0, null, 0, null, 1, 0, "rows.csv", 1, 0, "Column_1", 4);
}
