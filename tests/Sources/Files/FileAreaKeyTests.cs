using System.Text;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Sources.Files;

/// <summary>Areas as files for Swing name them.</summary>
internal sealed class FileAreaKeyTests
{
    [TestCase("gemeente", "935", "GM0935", Description = "the zero in front is lost")]
    [TestCase("Gemeente", "0935", "GM0935")]
    [TestCase("wijk", "93500", "WK093500")]
    [TestCase("wijk24", "093500", "WK093500")]
    [TestCase("buurt2024", " 9350203 ", "BU09350203")]
    [TestCase("buurt", "BU09350203", "BU09350203", Description = "has its prefix already")]
    [TestCase("buurt", "Wyck", "Wyck", Description = "a name")]
    [TestCase("wijk23", "093500", "wijk23 093500", Description = "codes of another division are not ours")]
    [TestCase("buurt", "123456789", "buurt 123456789", Description = "too long for a code")]
    [TestCase("ggd", "1", "ggd 1")]
    [TestCase("Nederland", "1", "nederland 1")]
    [TestCase("statsec", "35006B042", "statsec 35006B042")]
    public void Level_and_number_become_a_code_or_stay_visible(string level, string item, string expected) => Assert.That(
        Encoding.UTF8.GetString(new FileAreaKey(FileAreaForm.LevelAndNumber, 2024).Of(Encoding.UTF8.GetBytes(level), Encoding.UTF8.GetBytes(item))),
        Is.EqualTo(expected));

    [Test]
    public void Codes_and_names_are_given_as_they_stand() => Assert.That(
        Encoding.UTF8.GetString(new FileAreaKey(FileAreaForm.CodeOrName, 2024).Of("buurt"u8, "9350203"u8)), Is.EqualTo("9350203"));
}
