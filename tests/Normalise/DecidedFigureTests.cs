using Monitoring.Pipeline.Normalise;

namespace Monitoring.Tests.Normalise;

/// <summary>How a correction is written.</summary>
internal sealed class DecidedFigureTests
{
    [TestCase("12.3", "Measured { Value = 12.3, Interval = , SampleSize = , WeightedBase =  }")]
    [TestCase(" 0 ", "Measured { Value = 0, Interval = , SampleSize = , WeightedBase =  }")]
    [TestCase("12.3 [10.1 to 14.5]", "Measured { Value = 12.3, Interval = ConfidenceInterval { Lower = 10.1, Upper = 14.5, Level = 0.95 }, SampleSize = , WeightedBase =  }")]
    [TestCase(".", "Withheld { Reason = NotPublished }")]
    [TestCase("x", "Withheld { Reason = Confidential }")]
    public void A_correction_is_a_number_perhaps_with_margins_or_a_mark(string text, string figure) =>
        Assert.That(DecidedFigure.Read(text)?.ToString(), Is.EqualTo(figure));

    [TestCase("12,3")]
    [TestCase("")]
    [TestCase("NaN")]
    [TestCase("1e3")]
    [TestCase("12.3 [13.0 to 14.5]")]
    [TestCase("12.3 [10.1]")]
    [TestCase("12.3%")]
    public void Anything_else_is_none(string text) => Assert.That(DecidedFigure.Read(text), Is.Null);
}
