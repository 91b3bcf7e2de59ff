using System.Globalization;
using System.Text;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SnapshotArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SnapshotArchive _archive;

    public SnapshotArchiveTests()
    {
        _archive = new SnapshotArchive(_folder.Path);
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_snapshot_stands_under_source_dataset_moment_and_digest()
    {
        Snapshot snapshot = Delivery.Add(_archive, Delivery.Origin(), ("rows.json", "[]"));

        Assert.That(snapshot.Id.RelativePath, Does.Match("^test-statline/00001NED/20260101T030000Z_[0-9a-f]{12}$"));
        Assert.That(snapshot.ContentFolder, Is.EqualTo(Path.Combine(_folder.Path, snapshot.Id.RelativePath)));
        Assert.That(
            Directory.GetFiles(snapshot.ContentFolder).Select(Path.GetFileName),
            Is.EquivalentTo(["origin.json", "rows.json"]));
    }

    [Test]
    public void What_was_added_is_what_is_listed()
    {
        Snapshot added = Delivery.Add(_archive, Delivery.Origin(0, "Eén zin."), ("b.json", "bé"), ("a.json", ""));

        Snapshot listed = _archive.List(Delivery.SourceId).Single();

        Assert.That(listed.Id, Is.EqualTo(added.Id));
        Assert.That(listed.Origin.Reconstructed, Is.EqualTo(["Eén zin."]));
        Assert.That(listed.Origin.Title, Is.EqualTo("Een \"kleine\" tabel & één meting"));
        Assert.That(listed.Origin.RetrievedAt, Is.EqualTo(Delivery.FirstNight));
        Assert.That(
            listed.Origin.Files.Select(file => (file.Name, file.Size)),
            Is.EqualTo([("b.json", 3L), ("a.json", 0L)]));
        Assert.That(Delivery.ReadText(_archive, listed, "b.json"), Is.EqualTo("bé"));
    }

    [Test]
    public void The_digest_of_content_is_the_SHA_256_of_names_and_digests()
    {
        Snapshot snapshot = Delivery.Add(_archive, Delivery.Origin(), ("a.json", "{}"), ("b.json.gz", ""));

        // printf '{}' | sha256sum; printf '' | sha256sum; printf 'a.json 44…\nb.json e3…\n' | sha256sum (coreutils 9.1)
        Assert.That(
            snapshot.Origin.Files.Select(file => file.Sha256),
            Is.EqualTo(
            [
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            ]));
        Assert.That(
            snapshot.Id.ContentDigest,
            Is.EqualTo("8643a26a2cd654ec5444c3c533da54379fe544e059b3862ebf59eca6ddab6738"));
    }

    [Test]
    public void A_listing_is_oldest_first_within_datasets_in_ordinal_order()
    {
        Delivery.Add(_archive, Delivery.Origin(2), ("a.json", "2"));
        Delivery.Add(_archive, Delivery.Origin(0), ("a.json", "0"));
        Delivery.Add(_archive, Delivery.Origin(1), ("a.json", "1"));
        using (SnapshotWriter writer = _archive.Begin(Delivery.SourceId, "00001ned"))
        {
            writer.CreateFile("a.json").Dispose();
            writer.Commit(Delivery.Origin());
        }

        Assert.That(
            _archive.List(Delivery.SourceId).Select(snapshot => (snapshot.Id.Dataset, snapshot.Id.RetrievedAt.Day)),
            Is.EqualTo([("00001NED", 1), ("00001NED", 2), ("00001NED", 3), ("00001ned", 1)]));
        Assert.That(_archive.List(Delivery.SourceId, "00001ned"), Has.Count.EqualTo(1));
    }

    [Test]
    public void An_archive_that_does_not_exist_yet_is_empty()
    {
        SnapshotArchive archive = new(Path.Combine(_folder.Path, "nowhere"));

        Assert.That(archive.List(Delivery.SourceId), Is.Empty);
        Assert.That(archive.List(Delivery.SourceId, Delivery.Dataset), Is.Empty);
    }

    [Test]
    public void The_same_content_again_adds_a_retrieval_and_no_bytes()
    {
        Snapshot a = Delivery.Add(_archive, Delivery.Origin(0), ("rows.json", "A"));
        Snapshot b = Delivery.Add(_archive, Delivery.Origin(1), ("rows.json", "B"));
        Snapshot again = Delivery.Add(_archive, Delivery.Origin(2), ("rows.json", "A"));

        IReadOnlyList<Snapshot> listed = _archive.List(Delivery.SourceId);

        Assert.That(listed.Select(snapshot => snapshot.Id), Is.EqualTo([a.Id, b.Id, again.Id]));
        Assert.That(
            listed.Select(snapshot => snapshot.ContentFolder),
            Is.EqualTo([a.ContentFolder, b.ContentFolder, a.ContentFolder]));
        Assert.That(
            listed.Select(snapshot => Delivery.ReadText(_archive, snapshot, "rows.json")),
            Is.EqualTo(["A", "B", "A"]));
        string folder = Path.Combine(_folder.Path, again.Id.RelativePath);
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EqualTo(["origin.json"]));
        Assert.That(
            File.ReadAllText(Path.Combine(folder, "origin.json")),
            Does.Contain($"\"sameContentAs\": \"{Path.GetFileName(a.ContentFolder)}\""));
    }

    [Test]
    public void A_third_time_points_at_the_bytes_and_not_at_a_pointer()
    {
        Snapshot first = Delivery.Add(_archive, Delivery.Origin(0), ("rows.json", "A"));
        Delivery.Add(_archive, Delivery.Origin(1), ("rows.json", "A"));

        Snapshot third = Delivery.Add(_archive, Delivery.Origin(2), ("rows.json", "A"));

        Assert.That(third.ContentFolder, Is.EqualTo(first.ContentFolder));
    }

    [Test]
    public void Compressed_or_not_is_the_same_content()
    {
        Snapshot plain = Delivery.Add(_archive, Delivery.Origin(0), ("rows.json", "A"));
        Snapshot compressed = Delivery.Add(_archive, Delivery.Origin(1), ("rows.json.gz", "A"));

        Assert.That(compressed.Id.ContentDigest, Is.EqualTo(plain.Id.ContentDigest));
        Assert.That(compressed.ContentFolder, Is.EqualTo(plain.ContentFolder));
        Assert.That(Delivery.ReadText(_archive, compressed, "rows.json.gz"), Is.EqualTo("A"));
    }

    [Test]
    public void A_compressed_file_is_small_on_disk_and_whole_when_read()
    {
        string text = new('é', 100_000);
        Snapshot snapshot = Delivery.Add(_archive, Delivery.Origin(), ("rows.json.gz", text));

        Assert.That(new FileInfo(Path.Combine(snapshot.ContentFolder, "rows.json.gz")).Length, Is.LessThan(2_000));
        Assert.That(snapshot.Origin.Files[0].Size, Is.EqualTo(200_000));
        Assert.That(Delivery.ReadText(_archive, snapshot, "rows.json"), Is.EqualTo(text));
        Assert.That(() => _archive.Verify(snapshot), Throws.Nothing);
    }

    [Test]
    public void The_same_content_in_the_same_second_is_the_snapshot_that_is_there()
    {
        Snapshot first = Delivery.Add(_archive, Delivery.Origin(), ("rows.json", "A"));
        byte[] origin = File.ReadAllBytes(Path.Combine(first.ContentFolder, "origin.json"));

        DateTimeOffset sameSecond = Delivery.FirstNight.AddMilliseconds(900);
        SnapshotOrigin later = Delivery.Origin() with { Title = "Iets anders", RetrievedAt = sameSecond };
        Snapshot second = Delivery.Add(_archive, later, ("rows.json", "A"));

        Assert.That(second.Id, Is.EqualTo(first.Id));
        Assert.That(File.ReadAllBytes(Path.Combine(first.ContentFolder, "origin.json")), Is.EqualTo(origin));
        Assert.That(Leftovers(), Is.Empty);
    }

    [Test]
    public void Two_contents_in_the_same_second_are_two_snapshots()
    {
        Delivery.Add(_archive, Delivery.Origin(), ("rows.json", "A"));
        Delivery.Add(_archive, Delivery.Origin(), ("rows.json", "B"));

        Assert.That(_archive.List(Delivery.SourceId), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_moment_in_local_time_is_kept_as_UTC()
    {
        DateTimeOffset local = new(2026, 7, 1, 1, 30, 0, TimeSpan.FromHours(2));

        Snapshot snapshot = Delivery.Add(_archive, Delivery.Origin() with { RetrievedAt = local }, ("a.json", ""));

        Assert.That(snapshot.Id.RelativePath, Does.Contain("/20260630T233000Z_"));
    }

    [Test]
    public void A_retrieval_that_was_killed_halfway_is_not_listed_and_does_not_hinder_the_next()
    {
        SnapshotWriter killed = _archive.Begin(Delivery.SourceId, Delivery.Dataset);
        Stream half = killed.CreateFile("rows.json");
        half.Write("[1,"u8);
        half.Flush();
        Assert.That(Leftovers(), Has.Length.EqualTo(1));

        Assert.That(_archive.List(Delivery.SourceId), Is.Empty);
        Delivery.Add(_archive, Delivery.Origin(), ("rows.json", "A"));
        Assert.That(_archive.List(Delivery.SourceId), Has.Count.EqualTo(1));
        killed.Dispose();
    }

    [Test]
    public void What_killed_retrievals_left_can_be_removed_and_nothing_else_goes()
    {
        Snapshot snapshot = Delivery.Add(_archive, Delivery.Origin(), ("rows.json", "A"));
        string leftover = Path.Combine(_folder.Path, Delivery.SourceId, Delivery.Dataset, ".partial-0123");
        Directory.CreateDirectory(leftover);
        File.WriteAllText(Path.Combine(leftover, "rows.json"), "[1,");

        Assert.That(_archive.RemoveLeftovers(Delivery.SourceId), Is.EqualTo(1));
        Assert.That(Leftovers(), Is.Empty);
        Assert.That(() => _archive.Verify(snapshot), Throws.Nothing);
        Assert.That(_archive.RemoveLeftovers("cbs-statline"), Is.Zero);
    }

    [Test]
    public void A_retrieval_without_commit_leaves_nothing()
    {
        using (SnapshotWriter writer = _archive.Begin(Delivery.SourceId, Delivery.Dataset))
        {
            writer.CreateFile("rows.json").Write("[1,"u8);
        }

        Assert.That(Leftovers(), Is.Empty);
        Assert.That(_archive.List(Delivery.SourceId), Is.Empty);
    }

    [Test]
    public void A_commit_with_an_open_file_is_refused()
    {
        using SnapshotWriter writer = _archive.Begin(Delivery.SourceId, Delivery.Dataset);
        using Stream open = writer.CreateFile("rows.json");

        Assert.That(() => writer.Commit(Delivery.Origin()), Throws.InvalidOperationException);
    }

    [Test]
    public void A_commit_without_files_is_refused()
    {
        using SnapshotWriter writer = _archive.Begin(Delivery.SourceId, Delivery.Dataset);

        Assert.That(() => writer.Commit(Delivery.Origin()), Throws.InvalidOperationException);
    }

    // Thailand counts its years from another moment, Saudi Arabia its months, and the Dutch write 1,5.
    [TestCase("th-TH")]
    [TestCase("ar-SA")]
    [TestCase("nl-NL")]
    public void A_snapshot_is_the_same_in_every_culture(string culture)
    {
        using TemporaryFolder other = new();
        CultureInfo before = CultureInfo.CurrentCulture;
        Snapshot usual = Delivery.Add(_archive, Delivery.Origin(), ("a.json", "A"));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Snapshot foreign = Delivery.Add(new SnapshotArchive(other.Path), Delivery.Origin(), ("a.json", "A"));
            Assert.That(foreign.Id.RelativePath, Is.EqualTo(usual.Id.RelativePath));
            Assert.That(
                File.ReadAllBytes(Path.Combine(foreign.ContentFolder, "origin.json")),
                Is.EqualTo(File.ReadAllBytes(Path.Combine(usual.ContentFolder, "origin.json"))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void The_origin_reads_back_to_the_same_bytes()
    {
        Snapshot snapshot = Delivery.Add(_archive, Delivery.Origin(0, "Eén zin."), ("a.json", "A"));
        byte[] written = File.ReadAllBytes(Path.Combine(snapshot.ContentFolder, "origin.json"));

        Assert.That(OriginJson.Write(snapshot.Id, snapshot.Origin, null), Is.EqualTo(written));
        Assert.That(Encoding.UTF8.GetString(written), Does.Contain("één meting").And.Not.Contain("\r"));
    }

    private string[] Leftovers() => Directory.Exists(_folder.Path)
        ? Directory.GetDirectories(_folder.Path, ".partial-*", SearchOption.AllDirectories)
        : [];
}
