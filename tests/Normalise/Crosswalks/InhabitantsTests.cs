using Monitoring.Pipeline.Normalise.Crosswalks;

namespace Monitoring.Tests.Normalise.Crosswalks;

/// <summary>Which inhabitants weigh a figure, by what is published.</summary>
internal sealed class InhabitantsTests
{
    private static readonly InhabitantCount[] _published =
    [
        new(Inhabitants.Counted, "alle", "BU1", 2020, 1000), new(Inhabitants.Counted, "alle", "BU1", 2024, 1100),
        new(Inhabitants.Below15, "alle", "BU1", 2024, 200), new(Inhabitants.From65, "alle", "BU1", 2024, 300),
        new(Inhabitants.Counted, "alle", "BU2", 2024, 10), new(Inhabitants.Below15, "alle", "BU2", 2024, 10), new(Inhabitants.From65, "alle", "BU2", 2024, 5),
        new(Inhabitants.Counted, "alle", "GM1", 2022, 9000),
    ];

    [TestCase("18+", 2024, WeightBasis.AllInhabitants, 2024, 1100)]
    [TestCase("18+", 2022, WeightBasis.AllInhabitants, 2020, 1000)] // 2022 has the city only; of two as near the earlier one.
    [TestCase("18+", 2012, WeightBasis.AllInhabitants, 2020, 1000)]
    [TestCase("18-64", 2024, WeightBasis.From15To65, 2024, 600)]
    [TestCase("18-64", 2020, WeightBasis.AllInhabitants, 2020, 1000)] // The ages of 2020 are not published.
    [TestCase("65+", 2020, WeightBasis.SamePopulation, 2024, 300)]
    public void The_best_that_is_published_is_taken(string population, int year, WeightBasis basis, int ofYear, double people)
    {
        AreaWeights weights = new Inhabitants(_published).For(population, year)!;

        Assert.That((weights.Basis, weights.Year, weights.Of("BU1")), Is.EqualTo((basis, ofYear, people)));
    }

    [Test]
    public void Inhabitants_of_the_very_ages_come_before_all_others_and_rounded_parts_never_make_a_negative_number()
    {
        Inhabitants inhabitants = new([.. _published, new(Inhabitants.Counted, "18+", "BU1", 2019, 800)]);

        Assert.Multiple(() =>
        {
            Assert.That(inhabitants.For("18+", 2024), Has.Property("Basis").EqualTo(WeightBasis.SamePopulation).And.Property("Year").EqualTo(2019));
            Assert.That(inhabitants.For("18-64", 2024)!.Of("BU2"), Is.Zero);
            Assert.That(new Inhabitants([]).For("18+", 2024), Is.Null);
        });
    }
}
