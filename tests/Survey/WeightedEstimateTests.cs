using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Survey;

namespace Monitoring.Tests.Survey;

/// <summary>Weighted estimates against values computed independently with scipy, and with the survey package of R.</summary>
internal sealed class WeightedEstimateTests
{
    private static readonly double?[] _answers = [1, 0, 1, 0, 0, 1, null, 0, 1, 0, 0, 1];
    private static readonly double[] _weights = [1.2, 0.8, 2.0, 0.5, 1.0, 1.5, 0.9, 1.1, 0.7, 1.3, 0.6, 2.2];

    [Test]
    public void A_weighted_share_equals_that_of_independent_software()
    {
        WeightedTally tally = Tally(_answers, _weights);
        SurveyProportion share = SurveyProportion.Of(tally)!.Value;

        Assert.Multiple(() =>
        {
            Assert.That(tally.Valid, Is.EqualTo(11));
            Assert.That(tally.Missing, Is.EqualTo(1));
            Assert.That(tally.SumOfWeights, Is.EqualTo(12.9).Within(1e-9));
            Assert.That(tally.SumOfSquares, Is.EqualTo(18.17).Within(1e-9));
            Assert.That(share.Share, Is.EqualTo(0.5891472868217054).Within(1e-9));
            Assert.That(share.EffectiveNumber, Is.EqualTo(9.158503026967532).Within(1e-9));
            Assert.That(share.DesignEffect, Is.EqualTo(1.201069647256775).Within(1e-9));
            Assert.That(share.Lower, Is.EqualTo(0.29406671878442875).Within(1e-6));
            Assert.That(share.Upper, Is.EqualTo(0.8315422184986279).Within(1e-6));
            Assert.That(Math.Sqrt(tally.VarianceOfMean()!.Value), Is.EqualTo(0.16230720742641827).Within(1e-9));
        });
    }

    [TestCase(120, 0.6, 0.35, 1.36, 88.23529411764707, 0.050777291512, 0.258633726233, 0.453882328140)]
    [TestCase(50, 0.8, 0.10, 1.64, 30.48780487804878, 0.054332310829, 0.034876091754, 0.254644239458)]
    [TestCase(400, 0.5, 0.221, 1.25, 320, 0.023194759645, 0.178998059525, 0.269621025103)]
    public void A_share_from_a_table_uses_what_is_known_of_its_weights(
        int respondents, double variation, double p, double effect, double effective, double error, double lower, double upper)
    {
        SurveyProportion share = SurveyProportion.OfTable(p, respondents, DesignEffect.OfVariation(variation));

        Assert.Multiple(() =>
        {
            Assert.That(share.DesignEffect, Is.EqualTo(effect).Within(1e-9));
            Assert.That(share.EffectiveNumber, Is.EqualTo(effective).Within(1e-9));
            Assert.That(share.Error, Is.EqualTo(error).Within(1e-9));
            Assert.That(share.Lower, Is.EqualTo(lower).Within(1e-6));
            Assert.That(share.Upper, Is.EqualTo(upper).Within(1e-6));
            Assert.That(share.IsEffectAssumed, Is.False);
        });
    }

    [Test]
    public void A_weighted_mean_equals_that_of_independent_software()
    {
        SurveyMean mean = SurveyMean.Of(Tally([6.5, 7, 8, 5.5, 7.5], [1, 2, 0.5, 1.5, 1]))!.Value;

        Assert.Multiple(() =>
        {
            Assert.That(mean.Mean, Is.EqualTo(6.708333333333333).Within(1e-9));
            Assert.That(mean.Error, Is.EqualTo(0.40451761443205714).Within(1e-9));
            Assert.That(mean.Lower, Is.EqualTo(5.585212382777158).Within(1e-6));
            Assert.That(mean.Upper, Is.EqualTo(7.831454283889508).Within(1e-6));
            Assert.That(mean.EffectiveNumber, Is.EqualTo(4.235294117647059).Within(1e-9));
        });
    }

    [Test]
    public void Equal_weights_change_nothing()
    {
        SurveyProportion share = SurveyProportion.Of(Tally([1, 0, 0, 1, 1], [3.7, 3.7, 3.7, 3.7, 3.7]))!.Value;

        Assert.Multiple(() =>
        {
            Assert.That(share.Share, Is.EqualTo(0.6).Within(1e-12));
            Assert.That(share.EffectiveNumber, Is.EqualTo(5).Within(1e-12));
        });
    }

    [Test]
    public void The_order_of_respondents_does_not_matter_beyond_rounding()
    {
        WeightedTally forward = Tally(_answers, _weights);
        WeightedTally backward = Tally([.. _answers.Reverse()], [.. _weights.Reverse()]);

        Assert.Multiple(() =>
        {
            Assert.That(backward.Mean, Is.EqualTo(forward.Mean).Within(1e-12));
            Assert.That(backward.VarianceOfMean(), Is.EqualTo(forward.VarianceOfMean()).Within(1e-12));
        });
    }

    [Test]
    public void Large_answers_keep_the_digits_of_their_spread()
    {
        double?[] small = [1, 2, 3, 4.5];
        double[] weights = [1, 2, 1, 0.5];
        double expected = Tally(small, weights).VarianceOfMean()!.Value;

        Assert.That(Tally([.. small.Select(answer => answer + 1e9)], weights).VarianceOfMean(), Is.EqualTo(expected).Within(1e-9));
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    public void A_unanimous_answer_has_its_own_value_as_a_limit(double answer, double limit)
    {
        SurveyProportion share = SurveyProportion.Of(Tally([.. Enumerable.Repeat<double?>(answer, 7)], [0.1, 0.7, 1.3, 0.9, 2.1, 0.3, 1.1]))!.Value;

        Assert.That(answer == 0 ? share.Lower : share.Upper, Is.EqualTo(limit));
    }

    [Test]
    public void A_respondent_without_weight_stands_for_nobody()
    {
        WeightedTally with = Tally([1, 0, 1, 0], [1, 2, 0, 1]);
        WeightedTally without = Tally([1, 0, 0], [1, 2, 1]);
        with.AddMissing(0);

        Assert.Multiple(() =>
        {
            Assert.That(SurveyProportion.Of(with), Is.EqualTo(SurveyProportion.Of(without)));
            Assert.That((with.Valid, with.Missing, with.WithoutWeight), Is.EqualTo((3, 0, 2)));
            Assert.That(SurveyProportion.Of(Tally([1, 0], [0, 0])), Is.Null);
            Assert.That(SurveyMean.Of(Tally([1, 0], [0, 0])), Is.Null);
        });
    }

    [TestCase(-0.1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void No_estimate_is_made_from_an_impossible_weight(double weight)
    {
        WeightedTally tally = new();

        Assert.Multiple(() =>
        {
            Assert.That(() => tally.Add(weight, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => tally.AddMissing(weight), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void A_single_respondent_has_a_mean_and_no_interval()
    {
        SurveyMean mean = SurveyMean.Of(Tally([7.5], [1.4]))!.Value;

        Assert.That((mean.Mean, mean.Error, mean.Lower, mean.Upper), Is.EqualTo((7.5, (double?)null, (double?)null, (double?)null)));
    }

    [Test]
    public void An_unknown_effect_of_weights_is_assumed_and_says_so()
    {
        SurveyProportion share = SurveyProportion.OfTable(0.3, 150, DesignEffect.Assumed);

        Assert.That((share.EffectiveNumber, share.DesignEffect, share.IsEffectAssumed), Is.EqualTo((100.0, 1.5, true)));
    }

    [TestCase(90, 10, nameof(ItemResponseFlag.None))]
    [TestCase(89, 11, nameof(ItemResponseFlag.High))]
    [TestCase(75, 25, nameof(ItemResponseFlag.High))]
    [TestCase(74, 26, nameof(ItemResponseFlag.Severe))]
    [TestCase(0, 0, nameof(ItemResponseFlag.None))]
    public void Many_unanswered_questions_are_flagged(int valid, int missing, string flag) =>
        Assert.That(new ItemResponse(valid, missing).Flag.ToString(), Is.EqualTo(flag));

    [Test]
    public void Respondents_who_chose_to_take_part_have_a_value_and_a_number_only()
    {
        SurveyEstimate open = SurveyEstimate.OfShare(Tally(_answers, _weights), EstimateKind.SelfSelected)!;
        SurveyEstimate sample = SurveyEstimate.OfShare(Tally(_answers, _weights), EstimateKind.Surveyed)!;

        Assert.Multiple(() =>
        {
            Assert.That((open.Value, open.Response.Valid), Is.EqualTo((sample.Value, sample.Response.Valid)));
            Assert.That(open.Interval, Is.Null);
            Assert.That(open.EffectiveNumber, Is.Null);
            Assert.That(sample.Interval!.Lower, Is.EqualTo(29.406671878442875).Within(1e-4));
            Assert.That(sample.Affirmative, Is.EqualTo(5));
            Assert.That(SurveyEstimate.OfMean(Tally(_answers, _weights), EstimateKind.SelfSelected)!.Interval, Is.Null);
        });
    }

    private static WeightedTally Tally(double?[] answers, double[] weights)
    {
        WeightedTally tally = new();
        for (int index = 0; index < answers.Length; index++)
        {
            if (answers[index] is { } answer)
            {
                tally.Add(weights[index], answer);
            }
            else
            {
                tally.AddMissing(weights[index]);
            }
        }

        return tally;
    }
}
