using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Assess;

/// <summary>What forbids a judgement, whatever the numbers say.</summary>
internal sealed class GuardTests
{
    private static readonly AssessFigures _gap = new()
    {
        Target = TargetKind.GapClosure,
        Benchmark = "NL01",
        BenchmarkFigures = [(2016, 8.2), (2020, 8.1)],
    };

    [Test]
    public void Without_figures_nothing_is_said() =>
        Assert.That(new AssessFigures { Figures = [] }.Reasons(), Is.EqualTo("no figures at hand"));

    [Test]
    public void Withheld_figures_are_no_figures() =>
        Assert.That(new AssessFigures { Figures = [(2020, "18+", null, null)] }.Reasons(), Is.EqualTo("no figures at hand"));

    [Test]
    public void Figures_of_another_population_are_no_figures() =>
        Assert.That(new AssessFigures { Figures = [(2020, "65+", 12.4, 1)] }.Reasons(), Is.EqualTo("no figures at hand"));

    [Test]
    public void Quotations_from_documents_are_not_judged() =>
        Assert.That(new AssessFigures { Kind = EstimateKind.Quoted }.Reasons(), Is.EqualTo("the figures are quoted from a document"));

    [Test]
    public void What_has_no_better_direction_is_not_judged() =>
        Assert.That(new AssessFigures { Polarity = Polarity.Neutral }.Reasons(), Is.EqualTo("neither direction is better"));

    [TestCase(EstimateKind.SelfSelected, "the figures are of people who chose to take part")]
    [TestCase(EstimateKind.Synthetic, "the figures are fictitious")]
    public void Figures_that_speak_for_nobody_else_are_not_judged(EstimateKind kind, string reason) =>
        Assert.That(new AssessFigures { Kind = kind }.Reasons(), Is.EqualTo(reason));

    [TestCase(QualityLabel.Direct, "")]
    [TestCase(QualityLabel.Aggregated, "")]
    [TestCase(QualityLabel.Apportioned, "the figures are borrowed from another area")]
    [TestCase(QualityLabel.Inherited, "the figures are borrowed from another area")]
    public void A_figure_of_another_area_is_not_judged(QualityLabel quality, string reason) =>
        Assert.That(new AssessFigures { Quality = quality }.Reasons(), Is.EqualTo(reason));

    [Test]
    public void A_share_of_the_gap_is_not_asked_of_an_indicator_with_a_target_of_its_own() =>
        Assert.That(
            (_gap with { HasOwnTarget = true }).Reasons(),
            Is.EqualTo("the indicator has a target of its own, so no gap is judged"));

    [TestCase(TargetKind.GapClosure, "the table has no figure of the benchmark for 2020; the table has no figure of the benchmark for 2016")]
    [TestCase(TargetKind.MatchBenchmark, "the table has no figure of the benchmark for 2020")]
    [TestCase(TargetKind.Direction, "")]
    public void A_comparison_needs_the_benchmark(TargetKind kind, string reason) =>
        Assert.That(new AssessFigures { Target = kind, Benchmark = "NL01" }.Reasons(), Is.EqualTo(reason));

    [TestCase(2016, "the table has no figure of the benchmark for 2020")] // Never an older page.
    [TestCase(2020, "")]
    public void Area_and_benchmark_are_of_the_same_year(int year, string reason) =>
        Assert.That(
            new AssessFigures { Target = TargetKind.MatchBenchmark, Benchmark = "NL01", BenchmarkFigures = [(year, 8.2)] }.Reasons(),
            Is.EqualTo(reason));

    [Test]
    public void Figures_without_margins_are_not_judged() =>
        Assert.That(
            new AssessFigures { Figures = [(2016, "18+", 12.4, 1), (2020, "18+", 11.3, null)] }.Reasons(),
            Is.EqualTo("the source gives no margins"));

    [TestCase(12.4, 11.3, -1.1)]
    [TestCase(12.4, 12.3, null)] // Both may be off by half a tenth.
    [TestCase(12.4, 12.6, 0.2)]
    public void Without_margins_a_direction_is_named_only_beyond_rounding(double first, double last, double? change)
    {
        Assessment assessment = new AssessFigures { Figures = [(2016, "18+", first, null), (2020, "18+", last, null)] }.Assess();
        Assert.That(assessment.Status, Is.EqualTo(AssessmentStatus.NotAssessed));
        Assert.That(
            assessment.Number(VerdictQuantity.ObservedChange),
            change is null ? Is.Null : Is.EqualTo(change).Within(1e-9));
    }

    [TestCase(60, "")] // 40 effective respondents.
    [TestCase(44, "too few people answered")] // 29.3 of them.
    public void Few_respondents_give_no_judgement(int respondents, string reason) =>
        Assert.That(
            new AssessFigures { Respondents = respondents, Figures = [(2016, "18+", 12.4, null), (2020, "18+", 11.3, null)] }.Reasons(),
            Is.EqualTo(reason));

    [TestCase(14.9, "")]
    [TestCase(15, "a margin is too wide")]
    public void A_very_wide_margin_gives_no_judgement(double reach, string reason) =>
        Assert.That(
            new AssessFigures { Figures = [(2016, "18+", 22.4, 1), (2020, "18+", 21.3, reach)] }.Reasons(), Is.EqualTo(reason));

    [TestCase(FigureFlags.Indicative, "", VerdictFlag.FewRespondents)]
    [TestCase(FigureFlags.ManyUnanswered, "", VerdictFlag.ManyUnanswered)]
    [TestCase(FigureFlags.Unreliable, "a margin is too wide", null)]
    [TestCase(FigureFlags.VeryManyUnanswered, "too many of those asked gave no answer", null)]
    public void What_must_be_known_of_a_figure_forbids_its_judgement_or_stands_beside_it(FigureFlags flags, string reason, object? said)
    {
        AssessFigures figures = new() { NewestFlags = flags };
        Assert.Multiple(() =>
        {
            Assert.That(figures.Reasons(), Is.EqualTo(reason));
            Assert.That(figures.Assess().Flags, said is null ? Is.Empty : Does.Contain((VerdictFlag)said));
        });
    }

    // A level can still be told when very many left the question open; a change cannot.
    [Test]
    public void One_year_in_which_very_many_gave_no_answer_is_a_baseline_with_a_flag()
    {
        Assessment assessment = new AssessFigures
        {
            BaselineYear = 2020,
            Figures = [(2020, "18+", 11.3, 1)],
            NewestFlags = FigureFlags.VeryManyUnanswered,
        }.Assess();
        Assert.That((assessment.Status, assessment.Flags.Contains(VerdictFlag.VeryManyUnanswered)), Is.EqualTo((AssessmentStatus.BaselineOnly, true)));
    }

    [Test]
    public void Whole_percents_never_feed_a_gap() =>
        Assert.That(
            (_gap with { Figures = AssessFigures.Adults((2016, 12), (2020, 11)), BenchmarkFigures = [(2016, 8), (2020, 8)] }).Reasons(),
            Is.EqualTo("whole percents are too coarse for a gap"));

    [TestCase(10.1)] // Less than two percentage points.
    [TestCase(6.2)] // An advantage is never closed.
    public void A_gap_needs_a_real_disadvantage(double baseline) =>
        Assert.That(
            (_gap with { Figures = AssessFigures.Adults((2016, baseline), (2020, 9.3)) }).Reasons(),
            Is.EqualTo("no disadvantage is shown at the baseline"));

    [Test]
    public void A_disadvantage_that_may_be_chance_is_none() =>
        Assert.That(
            (_gap with { Figures = [(2016, "18+", 10.9, 3), (2020, "18+", 9.3, 3)] }).Reasons(),
            Is.EqualTo("no disadvantage is shown at the baseline"));

    [TestCase(TargetKind.Direction, true)]
    [TestCase(TargetKind.Hold, true)]
    [TestCase(TargetKind.GapClosure, true)]
    [TestCase(TargetKind.RelativeChange, true)]
    [TestCase(TargetKind.MatchBenchmark, false)] // "Not below the country" needs no earlier year.
    [TestCase(TargetKind.Absolute, false)]
    public void A_change_needs_a_baseline_year_in_the_document(TargetKind kind, bool needsBaseline) =>
        Assert.That(
            (_gap with { Target = kind, BaselineYear = null }).Reasons(),
            Is.EqualTo(needsBaseline ? "the document names no baseline year" : string.Empty));

    [Test]
    public void A_change_needs_a_figure_of_the_baseline_year() =>
        Assert.That(new AssessFigures { BaselineYear = 2012 }.Reasons(), Is.EqualTo("no figure for the baseline year 2012"));

    [Test]
    public void A_population_that_the_newest_year_lacks_is_not_judged_on_an_older_one() =>
        Assert.That(
            new AssessFigures { Figures = [(2016, "18+", 12.4, 1), (2020, "65+", 9.3, 1)] }.Reasons(),
            Is.EqualTo("no figure for this population in 2020"));

    [TestCase(2020, "a break in the series before 2020")]
    [TestCase(2018, "a break in the series before 2018")]
    [TestCase(2016, "")] // The baseline is the first year of the new stretch.
    [TestCase(2022, "")]
    public void A_break_between_baseline_and_newest_parts_them(int year, string reasons) =>
        Assert.That(
            new AssessFigures { Marks = [AssessFigures.Mark(SeriesMarkKind.Break, year)] }.Reasons(), Is.EqualTo(reasons));

    [TestCase(2020, "2020 was an exceptional year")]
    [TestCase(2016, "the baseline year 2016 was an exceptional year")]
    [TestCase(2018, "")]
    public void An_exceptional_year_is_never_the_begin_or_the_end_of_a_judgement(int year, string reasons) =>
        Assert.That(
            new AssessFigures { Marks = [AssessFigures.Mark(SeriesMarkKind.Event, year)] }.Reasons(), Is.EqualTo(reasons));

    [Test]
    public void An_exceptional_year_may_be_used_where_the_catalogue_gives_a_reason()
    {
        Assessment assessment = new AssessFigures
        {
            Marks =
            [
                AssessFigures.Mark(SeriesMarkKind.Event, 2020),
                AssessFigures.Mark(SeriesMarkKind.Event, 2020) with { Id = "usable", UsableBecause = "asked before the measures" },
            ],
        }.Assess();
        Assert.That(assessment.Reasons, Is.Empty);
        Assert.That(assessment.Flags, Does.Contain(VerdictFlag.ExceptionalYearUsed));
    }

    [Test]
    public void An_exceptional_year_in_between_is_left_out_of_the_line()
    {
        Assessment assessment = new AssessFigures
        {
            BaselineYear = 2012,
            Figures = AssessFigures.Adults((2012, 12.4), (2016, 12.1), (2020, 18.9), (2024, 11.3)),
            Marks = [AssessFigures.Mark(SeriesMarkKind.Event, 2020)],
        }.Assess();
        Assert.That(
            assessment.Figures.Where(figure => figure.Role == FigureRole.Judged).Select(figure => figure.Year),
            Is.EqualTo([2012, 2016, 2024]));
    }

    [Test]
    public void All_reasons_are_given_the_weightiest_first()
    {
        AssessFigures everything = new()
        {
            Kind = EstimateKind.Modelled,
            Modelled = ModelledPolicy.Forbid,
            Polarity = Polarity.Neutral,
            BaselineYear = 2012,
            Figures = [(2012, "18+", 12.4, null), (2016, "18+", 11.3, null), (2020, "65+", 9.3, null)],
            Marks = [AssessFigures.Mark(SeriesMarkKind.Break, 2016), AssessFigures.Mark(SeriesMarkKind.Event, 2016)],
        };
        Assert.That(
            everything.Reasons(),
            Is.EqualTo(
                "neither direction is better; the figures are model estimates; no figure for this population in 2020; "
                + "a break in the series before 2016; 2016 was an exceptional year"));
        Assert.That(everything.Assess().Reasons.Select(reason => reason.Kind), Is.Ordered);
    }

    [Test]
    [SetCulture("nl-NL")]
    public void What_was_looked_at_is_kept_in_every_culture_alike()
    {
        Assessment assessment = new AssessFigures { Figures = [(2016, "18+", 12.5, 1), (2020, "18+", null, null)] }.Assess();
        Assert.That(
            string.Join(' ', assessment.Inputs.Select(input => $"{input.Key}={input.Value}")),
            Is.EqualTo(
                "kind=Direction direction=lower is better areas=GM0935 series=rivm-50090NED tables=50090NED "
                + "modelled_figures=Indicative share=0.25 margin=2 target_value=10 baseline_year=2016 target_year=2030"));
        Assert.That(assessment.Figures.Single().Id("x"), Is.EqualTo("x/GM0935/2016/18+/50090NED"));
    }
}
