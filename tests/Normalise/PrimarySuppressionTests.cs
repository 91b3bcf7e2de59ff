using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Normalise;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

/// <summary>The suppliers' minimum numbers, as the shipped profiles have them.</summary>
internal sealed class PrimarySuppressionTests
{
    [TestCase("ggd-monitor", 30, 50, false, Description = "50 is enough")]
    [TestCase("ggd-monitor", 30, 49, true)]
    [TestCase("ggd-monitor", 0, 50, false, Description = "a true zero of enough respondents is shown")]
    [TestCase("jongvolwassenen", 30, 100, false)]
    [TestCase("jongvolwassenen", 30, 99, true)]
    [TestCase("jongvolwassenen", 10, 100, false, Description = "ten with the answer")]
    [TestCase("jongvolwassenen", 9.4, 100, true, Description = "nine with the answer")]
    [TestCase("oko", 20, 30, false)]
    [TestCase("oko", 20, 29, true)]
    [TestCase("oko", 10, 40, true, Description = "four with the answer")]
    [TestCase("oko", 90, 40, true, Description = "four without it")]
    [TestCase("oko", 100, 40, true, Description = "everybody")]
    [TestCase("own-survey", 10, 50, false, Description = "five with the answer")]
    [TestCase("own-survey", 8, 50, true, Description = "four with the answer")]
    [TestCase("own-survey", 0, 500, true, Description = "nobody: it tells of everybody")]
    public void A_figure_is_withheld_below_the_suppliers_minimum(string profile, double percentage, double respondents, bool isWithheld) =>
        Assert.That(PrimarySuppression.Withholds(Profile(profile), percentage, respondents), Is.EqualTo(isWithheld));

    [Test]
    public void A_figure_of_which_nobody_says_how_many_answered_is_withheld() =>
        Assert.That(PrimarySuppression.Withholds(Profile("ggd-monitor"), 30, null), Is.True);

    [Test]
    public void A_mean_is_judged_by_its_respondents_alone() =>
        Assert.That(PrimarySuppression.Withholds(Profile("own-survey"), null, 50), Is.False);

    private static SuppressionProfile Profile(string id) =>
        TestCatalogue.Shipped.DroppedFiles.Profiles.Single(profile => profile.Id.Equals(id, StringComparison.Ordinal));
}
