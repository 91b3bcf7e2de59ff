using System.Text;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Tests.Normalise;

internal sealed class CellParserTests
{
    [TestCase("   135.5", 135.5)]
    [TestCase("     0.0", 0.0)]
    [TestCase("       0", 0.0)] // Zero is a number.
    [TestCase("       -", 0.0)] // "Nil" in the legend of CBS: a real zero.
    [TestCase("   -38.5", -38.5)]
    [TestCase("  424681", 424681.0)]
    [TestCase("12345678.9", 12345678.9)] // Longer numbers widen the cell.
    [TestCase("1e1", 10.0)]
    public void A_number_is_read_with_its_decimal_point(string cell, double value) =>
        Assert.That(Parse(cell), Is.EqualTo((CellOutcome.Number, value)));

    [TestCase("", CellOutcome.Blank)]
    [TestCase("        ", CellOutcome.Blank)]
    [TestCase("       .", CellOutcome.NotPublished)]
    [TestCase(".", CellOutcome.NotPublished)]
    [TestCase("       x", CellOutcome.Confidential)]
    public void A_mark_for_a_missing_value_is_never_a_number(string cell, CellOutcome expected) =>
        Assert.That(Parse(cell).Outcome, Is.EqualTo(expected));

    [TestCase("1,5")] // A decimal comma would be read as something else elsewhere.
    [TestCase("1.234.5")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("-Infinity")]
    [TestCase("1e999")]
    [TestCase("..")]
    [TestCase("X")]
    [TestCase("12 3")]
    [TestCase("12%")]
    [TestCase("0x10")]
    [TestCase("\t12")]
    [TestCase("tien")]
    [TestCase("--")]
    public void Anything_else_is_unreadable(string cell) =>
        Assert.That(Parse(cell).Outcome, Is.EqualTo(CellOutcome.Unreadable));

    [Test]
    [SetCulture("nl-NL")]
    public void The_machines_culture_does_not_matter() =>
        Assert.That(Parse("    12.5"), Is.EqualTo((CellOutcome.Number, 12.5)));

    [TestCase(CellOutcome.NotPublished, MissingReason.NotPublished)]
    [TestCase(CellOutcome.Confidential, MissingReason.Confidential)]
    public void A_mark_stands_for_one_reason(CellOutcome outcome, MissingReason reason) =>
        Assert.That(CellParser.ReasonOf(outcome), Is.EqualTo(reason));

    [TestCase(CellOutcome.Number)]
    [TestCase(CellOutcome.Blank)]
    [TestCase(CellOutcome.Unreadable)]
    public void What_is_no_mark_stands_for_no_reason(CellOutcome outcome) =>
        Assert.That(() => CellParser.ReasonOf(outcome), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static (CellOutcome Outcome, double Value) Parse(string cell)
    {
        CellOutcome outcome = CellParser.Parse(Encoding.UTF8.GetBytes(cell), out double value);
        return (outcome, value);
    }
}
