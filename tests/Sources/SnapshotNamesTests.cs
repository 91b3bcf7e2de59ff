using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Sources;

public sealed class SnapshotNamesTests
{
    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("../rows.json")]
    [TestCase("sub/rows.json")]
    [TestCase("sub\\rows.json")]
    [TestCase("/etc/passwd")]
    [TestCase("C:rows.json")]
    [TestCase("rows.json:stream")]
    [TestCase("rows..json")]
    [TestCase(".hidden")]
    [TestCase("rows.json ")]
    [TestCase("rows.json.")]
    [TestCase("rows\n.json")]
    [TestCase("rows?.json")]
    [TestCase("origin.json")]
    [TestCase("ORIGIN.JSON")]
    public void A_file_name_that_is_no_plain_name_is_refused(string name)
    {
        using TemporaryFolder folder = new();
        using SnapshotWriter writer = new SnapshotArchive(folder.Path).Begin(Delivery.SourceId, Delivery.Dataset);

        Assert.That(() => writer.CreateFile(name), Throws.ArgumentException);
    }

    [TestCase("rows.json")]
    [TestCase("Buurtpeiling 2024 (definitief), wijk-één.csv")]
    public void A_plain_file_name_is_accepted(string name) => Assert.That(SnapshotNames.IsFileName(name), Is.True);

    [TestCase("..")]
    [TestCase("a/b")]
    [TestCase("a\\b")]
    [TestCase("/a")]
    [TestCase("C:")]
    [TestCase(".partial-1")]
    [TestCase("a..b")]
    [TestCase("é")]
    [TestCase("a b")]
    public void An_id_that_is_no_plain_name_is_refused(string name)
    {
        using TemporaryFolder folder = new();
        SnapshotArchive archive = new(folder.Path);

        Assert.That(() => archive.List(name), Throws.ArgumentException);
        Assert.That(() => archive.List(Delivery.SourceId, name), Throws.ArgumentException);
        Assert.That(() => archive.Begin(name, Delivery.Dataset), Throws.ArgumentException);
        Assert.That(() => archive.Begin(Delivery.SourceId, name), Throws.ArgumentException);
    }

    [Test]
    public void The_same_file_name_twice_is_refused()
    {
        using TemporaryFolder folder = new();
        using SnapshotWriter writer = new SnapshotArchive(folder.Path).Begin(Delivery.SourceId, Delivery.Dataset);
        writer.CreateFile("rows.json").Dispose();

        Assert.That(() => writer.CreateFile("Rows.json.gz"), Throws.ArgumentException);
    }

    [Test]
    public void A_file_outside_the_snapshot_is_never_opened()
    {
        using TemporaryFolder folder = new();
        SnapshotArchive archive = new(folder.Path);
        Snapshot snapshot = Delivery.Add(archive, Delivery.Origin(), ("rows.json", "A"));
        File.WriteAllText(Path.Combine(folder.Path, "secret"), "secret");
        SnapshotFile outside = new("../../../secret", new string('0', 64), 6);
        Snapshot forged = snapshot with { Origin = snapshot.Origin with { Files = [outside] } };

        Assert.That(() => archive.OpenFile(forged, outside.Name), Throws.TypeOf<SourceLayoutException>());
        Assert.That(() => archive.Verify(forged), Throws.TypeOf<SourceLayoutException>());
    }

    [Test]
    public void A_snapshot_of_another_archive_is_refused()
    {
        using TemporaryFolder one = new();
        using TemporaryFolder other = new();
        Snapshot snapshot = Delivery.Add(new SnapshotArchive(one.Path), Delivery.Origin(), ("rows.json", "A"));

        Assert.That(() => new SnapshotArchive(other.Path).Verify(snapshot), Throws.ArgumentException);
    }
}
