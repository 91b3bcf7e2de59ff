using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>What is said of where a headline comes from and what may stand beside it; one test a branch.</summary>
internal sealed class ComparisonTextTests
{
    private const string Newest = "RIVM, tabel van 2024 (50150NED)";

    private static readonly Headline _alone = new(2024, FigureKind.Modelled, Known(18.2, "new"), new Figure.Absent(), false, Newest);

    private static readonly Headline _older = new(
        2020, FigureKind.Modelled, Known(15.2, "city"), Known(11.2, "country"), true, "RIVM, tabel van 2020 (50090NED)");

    [Test]
    public void A_page_without_a_headline_says_nothing() => Assert.That(Text(null, null), Is.Empty);

    [Test]
    public void A_headline_with_its_country_only_names_the_source() =>
        Assert.That(Text(_alone with { Country = Known(13, "c") }, null), Is.EqualTo($"Bron: {Newest}."));

    [Test]
    public void A_missing_country_is_said() =>
        Assert.That(
            Text(_alone, null),
            Is.EqualTo($"Bron: {Newest}. Deze tabel geeft over 2024 in de meegeleverde cijfers niets voor Nederland; een vergelijking is er dus niet bij."));

    [Test]
    public void An_older_comparison_is_labelled_as_such_and_its_numbers_keep_their_origin()
    {
        Assert.That(
            Text(_alone, _older),
            Is.EqualTo(
                $"Bron: {Newest}. Deze tabel geeft over 2024 in de meegeleverde cijfers niets voor Nederland; een vergelijking is er dus niet bij."
                + " Een oudere meting staat in een andere tabel, RIVM, tabel van 2020 (50090NED): in 2020 was het naar schatting 15,2% in Maastricht en 11,2% in heel Nederland. Zet die twee niet naast het cijfer van 2024."));
        Assert.That(
            Wordings.Dutch.Comparison.Of(Page(_alone, _older), "Maastricht").Select(part => part.OriginId).OfType<string>(), Is.EqualTo(_origins));
    }

    [Test]
    public void An_older_comparison_that_was_surveyed_is_not_called_an_estimate() =>
        Assert.That(Text(_alone, _older with { Kind = FigureKind.Surveyed }), Does.Contain("in 2020 was het 15,2%"));

    [TestCase(FigureKind.SelfSelected, "%")]
    [TestCase(FigureKind.Synthetic, "%")]
    [TestCase(FigureKind.Registered, "aantal")]
    public void Where_nothing_may_be_compared_no_comparison_is_missed(FigureKind kind, string unit) =>
        Assert.That(
            SentencePart.Plain(Wordings.Dutch.Comparison.Of(Page(_alone with { Kind = kind }, null) with { Unit = unit }, "Maastricht")),
            Is.EqualTo($"Bron: {Newest}."));

    private static readonly string[] _origins = ["city", "country"];

    private static string Text(Headline? headline, Headline? older) =>
        SentencePart.Plain(Wordings.Dutch.Comparison.Of(Page(headline, older), "Maastricht"));

    private static IndicatorPage Page(Headline? headline, Headline? older) =>
        SampleIndicator.Loneliness(1) with { Headline = headline, OlderComparison = older };

    private static Figure.Known Known(double value, string origin) => new(value, null, origin);
}
