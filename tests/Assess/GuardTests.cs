using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Assess;

internal sealed class GuardTests
{
    private static readonly TargetKind[] _kinds = Enum.GetValues<TargetKind>();

    [Test]
    public void Without_figures_nothing_is_said() =>
        Assert.That(new AssessFigures { Figures = [] }.Reasons(), Is.EqualTo("no figures at hand"));

    [Test]
    public void Withheld_figures_are_no_figures() =>
        Assert.That(new AssessFigures { Figures = [(2020, "18+", null, false)] }.Reasons(), Is.EqualTo("no figures at hand"));

    [Test]
    public void Figures_of_another_population_are_no_figures() =>
        Assert.That(new AssessFigures { Figures = [(2020, "65+", 12.0, true)] }.Reasons(), Is.EqualTo("no figures at hand"));

    [Test]
    public void What_has_no_better_direction_is_not_judged() =>
        Assert.That(new AssessFigures { Polarity = Polarity.Neutral }.Reasons(), Is.EqualTo("neither direction is better"));

    [Test]
    public void Model_estimates_are_not_judged() =>
        Assert.That(new AssessFigures { Kind = EstimateKind.Modelled }.Reasons(), Is.EqualTo("the figures are model estimates"));

    [TestCase(EstimateKind.SelfSelected, "the figures are of people who chose to take part")]
    [TestCase(EstimateKind.Synthetic, "the figures are fictitious")]
    public void Figures_that_speak_for_nobody_else_are_not_judged(EstimateKind kind, string reason) =>
        Assert.That(new AssessFigures { Kind = kind }.Reasons(), Is.EqualTo(reason));

    [TestCase(TargetKind.GapClosure, null, "the table has no figure of the benchmark for 2020")]
    [TestCase(TargetKind.MatchBenchmark, null, "the table has no figure of the benchmark for 2020")]
    [TestCase(TargetKind.MatchBenchmark, 2016, "the table has no figure of the benchmark for 2020")] // Never an older page.
    [TestCase(TargetKind.GapClosure, 2020, "")]
    [TestCase(TargetKind.Direction, null, "")]
    public void A_comparison_needs_the_benchmark_of_the_newest_year(TargetKind kind, int? year, string reason) =>
        Assert.That(new AssessFigures { Target = kind, Benchmark = "NL01", BenchmarkYear = year }.Reasons(), Is.EqualTo(reason));

    [Test]
    public void Figures_without_margins_are_not_judged() =>
        Assert.That(
            new AssessFigures { Figures = [(2016, "18+", 12.0, true), (2020, "18+", 11.0, false)] }.Reasons(),
            Is.EqualTo("the source gives no margins"));

    [TestCase(TargetKind.Direction, true)]
    [TestCase(TargetKind.Hold, true)]
    [TestCase(TargetKind.GapClosure, true)]
    [TestCase(TargetKind.RelativeChange, true)]
    [TestCase(TargetKind.MatchBenchmark, false)] // "Not below the country" needs no earlier year.
    [TestCase(TargetKind.Absolute, false)]
    public void A_change_needs_a_baseline_year_in_the_document(TargetKind kind, bool needsBaseline) =>
        Assert.That(
            new AssessFigures { Target = kind, BaselineYear = null }.Reasons(),
            Is.EqualTo(needsBaseline ? "the document names no baseline year" : string.Empty));

    [Test]
    public void A_change_needs_a_figure_of_the_baseline_year() =>
        Assert.That(new AssessFigures { BaselineYear = 2012 }.Reasons(), Is.EqualTo("no figure for the baseline year 2012"));

    [Test]
    public void A_population_that_the_newest_year_lacks_is_not_judged_on_an_older_one() =>
        Assert.That(
            new AssessFigures { Figures = [(2016, "18+", 12.0, true), (2020, "65+", 9.0, true)] }.Reasons(),
            Is.EqualTo("no figure for this population in 2020"));

    [TestCase(2020, "a break in the series before 2020")]
    [TestCase(2018, "a break in the series before 2018")]
    [TestCase(2016, "")] // The baseline is the first year of the new stretch.
    [TestCase(2022, "")]
    public void A_break_between_baseline_and_newest_parts_them(int year, string reasons) =>
        Assert.That(
            new AssessFigures { Marks = [AssessFigures.Mark(SeriesMarkKind.Break, year)] }.Reasons(), Is.EqualTo(reasons));

    [TestCase(2020, "2020 was an exceptional year")]
    [TestCase(2018, "")]
    public void An_exceptional_year_is_never_the_end_of_a_judgement(int year, string reasons) =>
        Assert.That(
            new AssessFigures { Marks = [AssessFigures.Mark(SeriesMarkKind.Event, year)] }.Reasons(), Is.EqualTo(reasons));

    [Test]
    public void All_reasons_are_given_the_weightiest_first()
    {
        AssessFigures everything = new()
        {
            Kind = EstimateKind.Modelled,
            Polarity = Polarity.Neutral,
            BaselineYear = null,
            Figures = [(2012, "18+", 12.0, false), (2016, "18+", 11.0, false), (2020, "65+", 9.0, false)],
            Marks = [AssessFigures.Mark(SeriesMarkKind.Break, 2016), AssessFigures.Mark(SeriesMarkKind.Event, 2016)],
        };
        Assert.That(
            everything.Reasons(),
            Is.EqualTo(
                "neither direction is better; the figures are model estimates; the source gives no margins; "
                + "the document names no baseline year; no figure for this population in 2020; "
                + "a break in the series before 2016; 2016 was an exceptional year"));
        Assert.That(everything.Assess().Reasons.Select(reason => reason.Kind), Is.Ordered);
    }

    [TestCaseSource(nameof(_kinds))]
    public void No_figures_of_any_kind_of_target_give_a_verdict_yet(TargetKind kind) =>
        Assert.That(new AssessFigures { Target = kind }.Assess().Status, Is.EqualTo(AssessmentStatus.NotAssessed));

    [Test]
    [SetCulture("nl-NL")]
    public void What_was_looked_at_is_kept_in_every_culture_alike() =>
        Assert.That(
            string.Join(' ', new AssessFigures { Figures = [(2016, "18+", 12.5, true), (2020, "18+", null, false)] }
                .Assess().Inputs.Select(input => $"{input.Key}={input.Value}")),
            Is.EqualTo(
                "rule=lonely-down kind=Direction table=50090NED areas=GM0935 population=18+ figures=GM0935/2016=12.5"));
}
