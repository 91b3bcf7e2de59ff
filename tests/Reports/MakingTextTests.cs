using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>The words beside figures that no source publishes for their area.</summary>
internal sealed class MakingTextTests
{
    [TestCase(FigureWeights.Survey, null, "de weegfactoren van het onderzoek.")]
    [TestCase(FigureWeights.SameAges, 2024, "de inwoners van die leeftijd in 2024.")]
    [TestCase(FigureWeights.From15To65, 2024, "de inwoners van 15 tot 65 jaar in 2024, omdat het aantal van 18 tot 65 jaar niet bekend is.")]
    [TestCase(FigureWeights.Everybody, 2023, "alle inwoners in 2023, omdat het aantal inwoners van die leeftijd niet bekend is.")]
    public void A_combined_figure_says_which_weighting_was_possible(FigureWeights weights, int? year, string words) =>
        Assert.That(
            Wordings.Dutch.Making.Sentence(new FigureMaking(FigureQuality.Aggregated, weights, year)),
            Is.EqualTo("Samengevoegd: wij hebben het cijfer berekend uit dat van kleinere gebieden, gewogen met " + words));

    [Test]
    public void A_legend_explains_each_word_once_and_says_nothing_of_published_figures()
    {
        FigureMaking inherited = new(FigureQuality.Inherited, FigureWeights.SameAges, 2024);
        Figure[] figures =
        [
            new Figure.Known(1, null, "a") { Making = inherited }, new Figure.Known(2, null, "b") { Making = inherited }, new Figure.Known(3, null, "c"),
        ];

        Assert.Multiple(() =>
        {
            Assert.That(
                Wordings.English.Making.Legend(figures),
                Is.EqualTo("District figure: taken over from the district. No figure of the neighbourhood itself is known. We do not compare or judge the neighbourhood by it."));
            Assert.That(Wordings.English.Making.Legend(figures[2..]), Is.Null);
            Assert.That(Wordings.Dutch.Making.Word(inherited), Is.EqualTo("wijkcijfer"));
        });
    }
}
