using System.Globalization;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

internal sealed class ReportNumbersTests
{
    [TestCase(15.2, "15,2")]
    [TestCase(0, "0,0")]
    [TestCase(-2.5, "−2,5")]
    [TestCase(-0.04, "0,0", Description = "no minus before a zero")]
    [TestCase(0.25, "0,3", Description = "half away from zero")]
    [TestCase(16.45, "16,5", Description = "as written, not as the nearest binary fraction")]
    [TestCase(1234.5, "1.234,5")]
    public void One_decimal(double value, string expected) =>
        Assert.That(Wordings.Dutch.Numbers.OneDecimal(value), Is.EqualTo(expected));

    [TestCase(16.5, "17")]
    [TestCase(17.5, "18", Description = "not to even")]
    [TestCase(-16.5, "−17")]
    [TestCase(1234567, "1.234.567")]
    public void Whole_numbers(double value, string expected) =>
        Assert.That(Wordings.Dutch.Numbers.Whole(value), Is.EqualTo(expected));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(1e15)]
    public void A_number_that_cannot_be_a_figure_is_refused(double value) =>
        Assert.That(
            () => Wordings.Dutch.Numbers.OneDecimal(value),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ActualValue").EqualTo(value));

    [Test]
    public void Dates_intervals_units_and_differences()
    {
        string[] texts =
        [
            Wordings.Dutch.Numbers.Date(new DateOnly(2026, 11, 22)),
            Wordings.Dutch.Numbers.Interval(new FigureInterval(18.2, 23.7), 0, "%"),
            Wordings.Dutch.Numbers.WithUnit("64", "jaar"),
            Wordings.Dutch.Numbers.WithUnit("64", ""),
            Wordings.Dutch.Numbers.PercentagePoints(2.5),
            ReportNumbers.Cell(1234.5),
            Wordings.Dutch.Numbers.AtLeastOneDecimal(12),
            Wordings.Dutch.Numbers.AtLeastOneDecimal(3.25),
            ReportNumbers.Year(2026),
        ];
        Assert.That(
            string.Join('|', texts).Replace('\u00A0', '_'),
            Is.EqualTo("22_november_2026|18–24%|64_jaar|64|2,5_procentpunt|1234,5|12,0|3,25|2026"));
    }

    [Test]
    public void The_machine_has_Dutch_culture_data_so_that_the_culture_tests_test_something() =>
        Assert.That(
            CultureInfo.GetCultureInfo("nl-NL").NumberFormat.NumberDecimalSeparator,
            Is.EqualTo(","),
            "nl-NL has no decimal comma: ICU is missing or the program runs in invariant mode.");
}
