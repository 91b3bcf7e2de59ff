using Monitoring.Pipeline.Normalise;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

internal sealed class AreaScopeTests
{
    [TestCase("GM0363", true)] // Another municipality, its districts and neighbourhoods.
    [TestCase("WK036301", true)]
    [TestCase("BU0363TE01", true)]
    [TestCase("GG6106", true)]
    [TestCase("PV31", true)] // A level that this monitor does not use.
    [TestCase("CR39", true)]
    [TestCase("GM0935", false)]
    [TestCase("BU09359999", false)] // This city has no such neighbourhood: someone must look at it.
    [TestCase("NL00", false)] // The country under a code that is not known.
    [TestCase("BU0935O303", false)] // A typing error of ours or theirs.
    [TestCase("Maastricht", false)]
    [TestCase("", false)]
    public void Only_a_well_formed_code_of_another_place_is_left_out_silently(string code, bool isElsewhere) =>
        Assert.That(new AreaScope(TestCatalogue.Shipped).IsElsewhere(code), Is.EqualTo(isElsewhere));

    [Test]
    public void Rows_of_other_places_are_counted_and_neither_stored_nor_quarantined()
    {
        NormalisedTable read = NormalisedTable.Of(new StatLineSnapshotBuilder()
            .Row("GM0363    ", "2020JJ00", StatLineSnapshotBuilder.Adults, "    10.0").City("    11.0"));
        Assert.That((read.Rows, read.Rejections.Count, read.Observations.Count), Is.EqualTo((2, 0, 3)));
    }
}
