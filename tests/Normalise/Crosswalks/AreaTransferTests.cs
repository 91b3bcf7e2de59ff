using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;

namespace Monitoring.Tests.Normalise.Crosswalks;

/// <summary>Figures carried over to other areas, against values computed independently with scipy.</summary>
internal sealed class AreaTransferTests
{
    private const double Spread = 0.03;

    private static readonly Crosswalk _split = Crosswalk.Of(
    [
        new CrosswalkPart("S1", "T1", 700), new CrosswalkPart("S1", "T2", 300),
        new CrosswalkPart("S2", "T2", 600), new CrosswalkPart("S3", "T1", 400),
    ]);

    [Test]
    public void Counts_are_divided_and_their_total_stays()
    {
        IReadOnlyDictionary<string, double?> counts = new AreaTransfer(_split).Counts(
            new Dictionary<string, double>(StringComparer.Ordinal) { ["S1"] = 120, ["S2"] = 30, ["S3"] = 88 });

        Assert.Multiple(() =>
        {
            Assert.That(counts["T1"], Is.EqualTo(172).Within(1e-9));
            Assert.That(counts["T2"], Is.EqualTo(66).Within(1e-9));
            Assert.That(counts.Values.Sum(), Is.EqualTo(238).Within(1e-9));
        });
    }

    [TestCase("T1", 0.15636363636363637, 0.014495653381001795, 0.010456521552371353, 0.017873522593975576, 400.0 / 1100)]
    [TestCase("T2", 0.07333333333333333, 0.009433981132056603, 0.008366600265340755, 0.012609520212918491, 600.0 / 900)]
    public void Percentages_are_averaged_with_both_parts_of_their_error(
        string target, double value, double sample, double spread, double error, double whole)
    {
        TransferredFigure figure = Averages(_split, ("S1", 0.12, 0.015), ("S2", 0.05, 0.012), ("S3", 0.22, 0.03))[target]!;

        Assert.Multiple(() =>
        {
            Assert.That(figure.Value, Is.EqualTo(value).Within(1e-9));
            Assert.That(figure.SampleError, Is.EqualTo(sample).Within(1e-9));
            Assert.That(figure.SpreadError, Is.EqualTo(spread).Within(1e-9));
            Assert.That(figure.Error, Is.EqualTo(error).Within(1e-9));
            Assert.That(figure.Quality, Is.EqualTo(QualityLabel.Apportioned));
            Assert.That(figure.WholeShare, Is.EqualTo(whole).Within(1e-9));
            Assert.That(figure.MayBeJudged, Is.False);
        });
    }

    [TestCase("T1", 6.545454545454546)]
    [TestCase("T2", 7.2)]
    public void Means_are_averaged_by_people(string target, double value) =>
        Assert.That(
            Averages(_split, ("S1", 6.8, null), ("S2", 7.4, null), ("S3", 6.1, null))[target]!.Value, Is.EqualTo(value).Within(1e-9));

    [Test]
    public void A_part_of_one_larger_area_takes_its_figure_over_and_is_less_sure()
    {
        Crosswalk inside = Crosswalk.Of([new CrosswalkPart("S1", "B1", 300), new CrosswalkPart("S1", "B2", 700)]);
        TransferredFigure figure = Averages(inside, ("S1", 0.12, 0.015))["B1"]!;

        Assert.Multiple(() =>
        {
            Assert.That(figure.Value, Is.EqualTo(0.12).Within(1e-12));
            Assert.That(figure.Error, Is.EqualTo(0.02924038303442689).Within(1e-9));
            Assert.That(figure.Quality, Is.EqualTo(QualityLabel.Inherited));
            Assert.That(figure.MayBeJudged, Is.False);
        });
    }

    [Test]
    public void Another_code_for_the_same_area_changes_nothing()
    {
        Crosswalk renamed = Crosswalk.Of([new CrosswalkPart("BU09350001", "BU09350101", 812)]);

        Assert.That(
            Averages(renamed, ("BU09350001", 0.12, 0.015))["BU09350101"],
            Is.EqualTo(new TransferredFigure(0.12, 0.015, 0, QualityLabel.Direct, 1, 1)));
    }

    [Test]
    public void Whole_smaller_areas_add_up_without_error_of_their_own()
    {
        Crosswalk whole = Crosswalk.Of([new CrosswalkPart("B1", "W", 300), new CrosswalkPart("B2", "W", 100)]);
        TransferredFigure figure = Averages(whole, ("B1", 10, 2), ("B2", 30, 4))["W"]!;

        Assert.That(figure, Is.EqualTo(new TransferredFigure(15, Math.Sqrt((1.5 * 1.5) + 1), 0, QualityLabel.Aggregated, 1, 1)));
    }

    [TestCase(nameof(QualityLabel.Inherited), nameof(QualityLabel.Inherited))]
    [TestCase(nameof(QualityLabel.Apportioned), nameof(QualityLabel.Apportioned))]
    [TestCase(nameof(QualityLabel.Direct), nameof(QualityLabel.Aggregated))]
    public void The_worst_label_wins(string ofOne, string expected)
    {
        Crosswalk whole = Crosswalk.Of([new CrosswalkPart("B1", "W", 300), new CrosswalkPart("B2", "W", 100)]);
        Dictionary<string, AreaFigure> figures = new(StringComparer.Ordinal)
        {
            ["B1"] = new AreaFigure(10, 2, Enum.Parse<QualityLabel>(ofOne)),
            ["B2"] = new AreaFigure(30, 4, QualityLabel.Direct),
        };

        Assert.That(new AreaTransfer(whole).Averages(figures, Spread)["W"]!.Quality.ToString(), Is.EqualTo(expected));
    }

    [TestCase(94, false, TestName = "Without sources for more than a twentieth of its people an area has no figure")]
    [TestCase(95, true, TestName = "Sources for nineteen twentieths of its people are enough for an area's figure")]
    public void Coverage(int people, bool hasFigure)
    {
        Crosswalk whole = Crosswalk.Of([new CrosswalkPart("B1", "W", people), new CrosswalkPart("B2", "W", 100 - people)]);
        TransferredFigure? figure = Averages(whole, ("B1", 10, 2))["W"];

        Assert.Multiple(() =>
        {
            Assert.That(figure is not null, Is.EqualTo(hasFigure));
            Assert.That(figure?.Value ?? 10, Is.EqualTo(10));
            Assert.That(
                new AreaTransfer(whole).Counts(new Dictionary<string, double>(StringComparer.Ordinal) { ["B1"] = 10 })["W"], Is.Null);
        });
    }

    [Test]
    public void A_sliver_across_a_border_does_not_make_an_area_apportioned()
    {
        Crosswalk sliver = Crosswalk.Of([new CrosswalkPart("S1", "T1", 970), new CrosswalkPart("S1", "T2", 30), new CrosswalkPart("S2", "T2", 900)]);

        Assert.That(
            Averages(sliver, ("S1", 10, 1), ("S2", 20, 1)).Select(pair => pair.Value!.Quality),
            Is.All.EqualTo(QualityLabel.Aggregated));
    }

    [Test]
    public void The_spread_within_zones_is_pooled_over_zones() => Assert.Multiple(() =>
    {
        Assert.That(SpreadWithinZones.Of([[1.0, 3.0], [10.0, 14.0], [99.0]]), Is.EqualTo(Math.Sqrt((2 + 8) / 2.0)).Within(1e-12));
        Assert.That(SpreadWithinZones.Of([[1.0], [2.0]]), Is.Null);
    });

    [Test]
    public void People_can_not_be_negative_in_a_part_nor_absent_everywhere() => Assert.Multiple(() =>
    {
        Assert.That(() => Crosswalk.Of([new CrosswalkPart("A", "B", -1)]), Throws.ArgumentException);
        Assert.That(() => Crosswalk.Of([new CrosswalkPart("A", "B", 0)]), Throws.ArgumentException);
    });

    private static IReadOnlyDictionary<string, TransferredFigure?> Averages(
        Crosswalk crosswalk, params (string Source, double Value, double? Error)[] figures) =>
        new AreaTransfer(crosswalk).Averages(
            figures.ToDictionary(
                figure => figure.Source,
                figure => new AreaFigure(figure.Value, figure.Error, QualityLabel.Direct),
                StringComparer.Ordinal),
            Spread);
}
