using Monitoring.Pipeline.Domain;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

internal sealed class MarginTests
{
    [Test]
    public void A_value_and_its_margins_become_one_estimate() =>
        Assert.That(
            Read("    12.0", "    10.5", "    13.5").Observations[0].Value,
            Is.EqualTo(new ObservedValue.Measured(12.0, new ConfidenceInterval(10.5, 13.5, 0.95), null)));

    [TestCase("    12.0", "    12.0", "    12.0")] // Limits are inclusive.
    [TestCase("       0", "       -", "     2.0")]
    public void A_value_on_its_own_limit_is_sound(string value, string lower, string upper) =>
        Assert.That(
            Read(value, lower, upper).Observations[0].Value,
            Has.Property(nameof(ObservedValue.Measured.Interval)).Not.Null);

    [TestCase(null, null)]
    [TestCase("       .", "       .")]
    [TestCase("    10.5", "       .")]
    [TestCase(null, "    13.5")]
    [TestCase("       x", "    13.5")]
    public void Half_an_interval_is_none(string? lower, string? upper) =>
        Assert.That(
            Read("    12.0", lower, upper).Observations[0].Value, Is.EqualTo(new ObservedValue.Measured(12.0, null, null)));

    [TestCase("     9.0", "    10.5", "    13.5", "'9.0 [10.5 to 13.5]' lies outside its own margins")]
    [TestCase("    14.0", "    10.5", "    13.5", "'14.0 [10.5 to 13.5]' lies outside its own margins")]
    [TestCase("    12.0", "    13.5", "    10.5", "'12.0 [13.5 to 10.5]' lies outside its own margins")]
    [TestCase("    12.0", "    10,5", "    13.5", "'12.0 [10,5 to 13.5]' has a margin that is not a number")]
    public void An_estimate_that_contradicts_itself_is_rejected_with_all_three_texts(
        string value, string lower, string upper, string reason)
    {
        NormalisedTable read = Read(value, lower, upper);
        Assert.Multiple(() =>
        {
            Assert.That(read.Rejections.Select(rejection => rejection.Reason), Is.EqualTo(new[] { reason }));
            Assert.That(read.Rejections[0].Published, Is.EqualTo(reason.Split('\'')[1]));
            Assert.That(read.Observations, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void A_withheld_value_has_no_margins_even_when_they_are_published() =>
        Assert.That(
            Read("       .", "    10.5", "    13.5").Observations[0].Value,
            Is.EqualTo(new ObservedValue.Withheld(MissingReason.NotPublished)));

    private static NormalisedTable Read(string value, string? lower, string? upper)
    {
        StatLineSnapshotBuilder table = new();
        table.Rows.Add(new StatLineRow("GM0935    ", "2020JJ00", "20300", [value]) { Lower = [lower], Upper = [upper] });
        return NormalisedTable.Of(table);
    }
}
