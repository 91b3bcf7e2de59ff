using System.Text;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Tests.Normalise;

/// <summary>Numbers of dropped files, by the marks that the layout declares.</summary>
internal sealed class FileNumberTests
{
    [TestCase("12,5", ',', null, 12.5)]
    [TestCase(" 12,5 ", ',', null, 12.5)]
    [TestCase("-3,25", ',', null, -3.25)]
    [TestCase("12.5", '.', null, 12.5)]
    [TestCase("0", ',', null, 0.0)]
    [TestCase("1.234,5", ',', '.', 1234.5)]
    [TestCase("1.234.567", ',', '.', 1234567.0)]
    [TestCase("1,234.5", '.', ',', 1234.5)]
    [TestCase("1 234", ',', ' ', 1234.0)]
    public void A_number_is_read_as_the_layout_writes_it(string text, char decimals, char? thousands, double expected)
    {
        Assert.That(new FileNumber(decimals, thousands).TryParse(Encoding.UTF8.GetBytes(text), out double value), Is.True);
        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("12.5", ',', null, Description = "the other mark")]
    [TestCase("12,5", '.', null, Description = "the other mark")]
    [TestCase("1.5", ',', '.', Description = "no group of three: not fifteen")]
    [TestCase("1.2345", ',', '.')]
    [TestCase("1234.567", ',', '.')]
    [TestCase("12,5.000", ',', '.')]
    [TestCase(".500", ',', '.')]
    [TestCase("12,", ',', null)]
    [TestCase("", ',', null)]
    [TestCase("-", ',', null)]
    [TestCase("12,5 %", ',', null)]
    [TestCase("1e999", '.', null)]
    [TestCase("NaN", '.', null)]
    public void What_is_written_otherwise_is_no_number(string text, char decimals, char? thousands) =>
        Assert.That(new FileNumber(decimals, thousands).TryParse(Encoding.UTF8.GetBytes(text), out _), Is.False);
}
