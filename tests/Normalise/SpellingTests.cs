using Monitoring.Pipeline.Normalise;

namespace Monitoring.Tests.Normalise;

internal sealed class SpellingTests
{
    private static readonly string[] _areas = ["BU09350303", "BU09350402", "GM0935", "Belvédère", "Nazareth"];

    [TestCase("BU0935O303", "BU09350303")]
    [TestCase("gm0935", "GM0935")] // Case does not count.
    [TestCase("Belvedere", "Belvédère")]
    [TestCase("Nazaret", "Nazareth")]
    public void What_was_probably_meant_is_suggested(string text, string expected) =>
        Assert.That(Spelling.Nearest(text, _areas), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("Amsterdam")]
    public void What_resembles_nothing_gets_no_suggestion(string text) =>
        Assert.That(Spelling.Nearest(text, _areas), Is.Null);

    [Test]
    public void Without_candidates_there_is_no_suggestion() =>
        Assert.That(Spelling.Nearest("GM0935", []), Is.Null);
}
