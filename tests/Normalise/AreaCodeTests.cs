using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Normalise;

internal sealed class AreaCodeTests
{
    [TestCase("NL01", AreaLevel.Country)]
    [TestCase("GG2413", AreaLevel.GgdRegion)]
    [TestCase("GM0935", AreaLevel.Municipality)]
    [TestCase("WK093503", AreaLevel.District)]
    [TestCase("WK0363NJ", AreaLevel.District)] // Amsterdam has letters.
    [TestCase("BU09350303", AreaLevel.Neighbourhood)]
    [TestCase("BU0363TE01", AreaLevel.Neighbourhood)]
    public void The_prefix_names_the_level(string text, AreaLevel level)
    {
        Assert.That(AreaCode.TryParse(text, out AreaCode code), Is.True);
        Assert.That((code.Value, code.Level), Is.EqualTo((text, level)));
    }

    [Test]
    public void A_padded_code_is_the_same_area() =>
        Assert.That(AreaCode.Parse("GM0935    "), Is.EqualTo(AreaCode.Parse("GM0935")));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("      ")]
    [TestCase("GM")]
    [TestCase("GM093")]
    [TestCase("GM09355")]
    [TestCase("GM09A5")] // Letters occur below the municipality only.
    [TestCase("gm0935")]
    [TestCase("PV31")]
    [TestCase("BU0935030")]
    [TestCase("BU0935 303")]
    [TestCase("BU0935030é")]
    [TestCase("NLXX")]
    public void Anything_else_is_no_code(string? text) =>
        Assert.That(AreaCode.TryParse(text, out _), Is.False);

    [Test]
    public void A_code_that_must_be_valid_and_is_not_is_named_with_what_was_expected() =>
        Assert.That(
            () => AreaCode.Parse("Maastricht"),
            Throws.TypeOf<FormatException>().With.Message.Contains("'Maastricht'").And.Message.Contains("BU09350303"));
}
