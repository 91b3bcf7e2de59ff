using System.Text;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Tests.Normalise;

internal sealed class PeriodParserTests
{
    [TestCase("2020JJ00", 2020)]
    [TestCase("2012JJ00  ", 2012)]
    public void A_whole_year_is_read(string key, int expected)
    {
        Assert.That(PeriodParser.TryParseYear(Encoding.UTF8.GetBytes(key), out int year), Is.True);
        Assert.That(year, Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("2020")]
    [TestCase("2020KW01")]
    [TestCase("2020MM12")]
    [TestCase("2020X000")]
    [TestCase("2020SJ00")]
    [TestCase("2020JJ00x")]
    [TestCase("20200101")]
    [TestCase(" 2020JJ00")]
    [TestCase("202JJ00")]
    [TestCase("+202JJ00")] // A sign is no digit of a year.
    [TestCase("-202JJ00")]
    [TestCase("0000JJ00")]
    public void Another_grain_or_text_is_not_a_year(string key) =>
        Assert.That(PeriodParser.TryParseYear(Encoding.UTF8.GetBytes(key), out _), Is.False);
}
