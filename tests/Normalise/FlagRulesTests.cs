using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Survey;

namespace Monitoring.Tests.Normalise;

/// <summary>From which numbers a figure needs a word beside it.</summary>
internal sealed class FlagRulesTests
{
    [TestCase(99, FigureFlags.Indicative)]
    [TestCase(100, FigureFlags.None)]
    [TestCase(null, FigureFlags.None)] // Not known is not few.
    public void Fewer_than_a_hundred_respondents_make_a_figure_indicative(int? respondents, object flags) =>
        Assert.That(FlagRules.Of(new ObservedValue.Measured(20, null, respondents), EstimateKind.Surveyed, isShare: true), Is.EqualTo(flags));

    [TestCase(EstimateKind.SelfSelected, FigureFlags.Indicative)]
    [TestCase(EstimateKind.Synthetic, FigureFlags.Indicative)]
    [TestCase(EstimateKind.Registered, FigureFlags.None)] // What a register counts has no respondents.
    [TestCase(EstimateKind.Quoted, FigureFlags.None)]
    public void Only_people_who_answered_can_be_few(object kind, object flags) =>
        Assert.That(FlagRules.Of(new ObservedValue.Measured(20, null, 12), (EstimateKind)kind, isShare: true), Is.EqualTo(flags));

    [TestCase(5.0, 34.9, FigureFlags.None)]
    [TestCase(5.0, 35.0, FigureFlags.Unreliable)]
    [TestCase(5.1, 35.1, FigureFlags.Unreliable)] // Comes out a last digit below 30.
    public void A_share_with_a_very_wide_margin_is_unreliable(double lower, double upper, object flags) =>
        Assert.That(
            FlagRules.Of(new ObservedValue.Measured(20, new ConfidenceInterval(lower, upper, 0.95), 400), EstimateKind.Surveyed, isShare: true),
            Is.EqualTo(flags));

    [Test]
    public void A_mean_has_no_width_in_percentage_points() =>
        Assert.That(
            FlagRules.Of(new ObservedValue.Measured(60, new ConfidenceInterval(40, 80, 0.95), 400), EstimateKind.Surveyed, isShare: false),
            Is.EqualTo(FigureFlags.None));

    [Test]
    public void A_withheld_figure_has_no_flags() =>
        Assert.That(
            FlagRules.Of(new ObservedValue.Withheld(MissingReason.Suppressed), EstimateKind.Surveyed, isShare: true), Is.EqualTo(FigureFlags.None));

    [Test]
    public void The_words_of_the_archive_are_read_back_as_the_same_flags() => Assert.Multiple(() =>
    {
        for (int bits = 0; bits < 16; bits++)
        {
            Assert.That(SurveyFlags.TryRead(SurveyFlags.Write((FigureFlags)bits), out FigureFlags flags), Is.True);
            Assert.That(flags, Is.EqualTo((FigureFlags)bits));
        }
    });

    [TestCase("indicatif")]
    [TestCase("indicatief|en meer")]
    public void Words_that_are_none_of_ours_are_not_read(string text) =>
        Assert.That(SurveyFlags.TryRead(text, out _), Is.False);

    [TestCase(80, 8, FigureFlags.Indicative)]
    [TestCase(400, 60, FigureFlags.ManyUnanswered)]
    [TestCase(80, 40, FigureFlags.Indicative | FigureFlags.VeryManyUnanswered)]
    public void Who_did_not_answer_counts_as_well(int valid, int missing, object flags) =>
        Assert.That(
            SurveyFlags.Of(new SurveyEstimate(20, new ConfidenceInterval(15, 25, 0.95), new ItemResponse(valid, missing), valid / 5, valid)),
            Is.EqualTo(flags));
}
