using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>Every value that a model may hold has Dutch words of its own, and an unknown value is refused.</summary>
internal sealed class WordsTests
{
    [Test]
    public void Every_status_has_its_own_word_and_symbol()
    {
        Assert.That(Enum.GetValues<StatusWord>().Select(Wordings.Dutch.Status.Word), Is.Unique.And.All.Not.Empty);
        Assert.That(Enum.GetValues<StatusWord>().Select(StatusText.Symbol), Is.Unique.And.All.Not.Empty);
        Assert.That(() => Wordings.Dutch.Status.Word((StatusWord)99), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Every_reason_is_a_sentence_that_names_its_year()
    {
        string[] reasons = [.. Enum.GetValues<StatusReasonKind>().Select(kind => Wordings.Dutch.Status.Reason(new StatusReason(kind, 2024)))];
        Assert.That(reasons, Is.Unique.And.All.EndsWith("."));
        Assert.That(reasons.Count(reason => reason.Contains("2024", StringComparison.Ordinal)), Is.EqualTo(7));
        Assert.That(
            Wordings.Dutch.Status.Reason(new StatusReason(StatusReasonKind.SeriesBreak)),
            Is.EqualTo("De cijfers zijn niet met eerdere jaren te vergelijken."));
        Assert.That(() => Wordings.Dutch.Status.Reason(new StatusReason((StatusReasonKind)99)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Every_gap_has_a_short_word_without_a_digit_and_a_phrase()
    {
        Assert.That(Enum.GetValues<FigureGap>().Select(Wordings.Dutch.Gap.Short), Is.Unique.And.All.Not.Match("[0-9]"));
        Assert.That(Enum.GetValues<FigureGap>().Select(Wordings.Dutch.Gap.Phrase), Is.Unique.And.All.Not.Empty);
        Assert.That(() => Wordings.Dutch.Gap.Short((FigureGap)99), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Wordings.Dutch.Gap.Phrase((FigureGap)99), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void A_table_explains_only_the_gaps_it_has()
    {
        Figure[] figures = [new Figure.Known(1, null, "a"), new Figure.Withheld(FigureGap.NotAsked, "b"), new Figure.Absent()];
        Assert.That(
            Wordings.Dutch.Gap.Legend(figures),
            Is.EqualTo("n.g. = niet gevraagd in dat jaar; – = niet in de meegeleverde cijfers. Geen van deze cellen is een nul."));
        Assert.That(Wordings.Dutch.Gap.Legend(figures.Take(1)), Is.Null);
    }

    [Test]
    public void Every_kind_of_figure_has_name_meaning_caution_and_uses()
    {
        FigureKind[] kinds = Enum.GetValues<FigureKind>();
        Assert.That(kinds.Select(Wordings.Dutch.Kind.Name), Is.Unique);
        Assert.That(kinds.Select(Wordings.Dutch.Kind.Meaning), Is.Unique);
        Assert.That(kinds.Select(Wordings.Dutch.Kind.NeighbourhoodCaution), Is.Unique);
        Assert.That(kinds.Select(kind => Wordings.Dutch.Kind.FitFor(kind, true).Count), Is.All.Positive);
        Assert.That(kinds.Select(kind => Wordings.Dutch.Kind.UnfitFor(kind, true).Count), Is.All.Positive);
        Assert.That(Wordings.Dutch.Kind.UnfitFor(FigureKind.Modelled, false), Has.Count.EqualTo(3));
        Assert.That(Wordings.Dutch.Kind.FitFor(FigureKind.Surveyed, false), Has.Count.EqualTo(1), "Without margins nothing is compared.");
        Assert.That(() => Wordings.Dutch.Kind.Name((FigureKind)99), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(UnknownKind.GoalsWithoutIndicator, 1, "1 operationeel doel heeft geen indicator. Of het dichterbij komt, laat deze monitor niet zien.")]
    [TestCase(UnknownKind.GoalsWithoutIndicator, 2, "2 operationele doelen hebben geen indicator. Of ze dichterbij komen, laat deze monitor niet zien.")]
    [TestCase(UnknownKind.IndicatorsWithoutJudgement, 1, "1 indicator heeft een streefdoel en krijgt geen oordeel. De redenen verschillen en staan op de pagina van de indicator.")]
    [TestCase(UnknownKind.SingleMeasurement, 2, "Van 2 indicatoren is er één meting. Een ontwikkeling is daarmee niet te zien.")]
    [TestCase(UnknownKind.NeighbourhoodsWithGaps, 2, "Voor 2 buurten heeft de bron een deel van de cijfers over 2020 niet gepubliceerd.")]
    [TestCase(UnknownKind.NeighbourhoodsWithheld, 1, "Van 1 buurt laten we een deel van de oudere cijfers weg: de nieuwste tabel van de bron geeft er geen cijfer meer voor.")]
    [TestCase(UnknownKind.PopulationsWithoutNewestYear, 1, "Voor 1 leeftijdsgroep zijn er geen cijfers over 2020.")]
    public void What_is_not_known_is_said_in_a_sentence(UnknownKind kind, int count, string expected)
    {
        Unknown unknown = new(kind, [.. Enumerable.Repeat("naam", count)], 2020);
        Assert.That(Wordings.Dutch.Unknown.Sentence(unknown), Is.EqualTo(expected));
        Assert.That(Wordings.Dutch.Unknown.Title(unknown), Is.Not.Empty);
    }

    [Test]
    public void Every_state_of_a_target_has_a_word_and_a_missing_year_is_said()
    {
        Assert.That(Enum.GetValues<TargetState>().Select(Wordings.Dutch.Target.State), Is.Unique);
        Assert.That(Enum.GetValues<TargetState>().Select(Wordings.Dutch.Target.StateMeaning), Is.Unique);
        Assert.That(Wordings.Dutch.Target.YearOrNot(null), Is.EqualTo("niet genoemd in het document"));
        TargetPanel target = SampleIndicator.Target();
        Assert.That(Wordings.Dutch.Target.Tile([target]), Is.EqualTo("in 2030; vastgesteld"));
        Assert.That(Wordings.Dutch.Target.Tile([target with { TargetYear = null }, target]), Is.EqualTo("vastgesteld; nog één streefdoel hieronder"));
        Assert.That(Wordings.Dutch.Target.Tile([target, target, target]), Is.EqualTo("in 2030; vastgesteld; nog 2 streefdoelen hieronder"));
    }

    [TestCase(AreaKind.Municipality, FigureKind.Modelled, "%", 1)]
    [TestCase(AreaKind.District, FigureKind.Modelled, "%", 0)]
    [TestCase(AreaKind.Neighbourhood, FigureKind.Modelled, "%", 0)]
    [TestCase(AreaKind.Neighbourhood, FigureKind.Registered, "%", 1)]
    [TestCase(AreaKind.Municipality, FigureKind.Registered, "aantal", 0)]
    public void Counts_and_modelled_figures_below_the_city_have_no_decimals(AreaKind area, FigureKind kind, string unit, int decimals) =>
        Assert.That(FigureText.Decimals(area, kind, unit), Is.EqualTo(decimals));

    [Test]
    public void A_list_of_names_reads_as_a_sentence()
    {
        Assert.That(Wordings.Dutch.Page.Listing([]), Is.EqualTo("geen"));
        Assert.That(Wordings.Dutch.Page.Listing(["2012"]), Is.EqualTo("2012"));
        Assert.That(Wordings.Dutch.Page.Listing(["2012", "2016", "2020"]), Is.EqualTo("2012, 2016 en 2020"));
    }
}
