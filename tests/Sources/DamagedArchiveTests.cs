using System.IO.Compression;
using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DamagedArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SnapshotArchive _archive;
    private readonly Snapshot _snapshot;

    public DamagedArchiveTests()
    {
        _archive = new SnapshotArchive(_folder.Path);
        _snapshot = Deliver(night: 0);
    }

    public void Dispose() => _folder.Dispose();

    [TestCase("[1,3]", TestName = "A_changed_byte_is_found")]
    [TestCase("[1,2", TestName = "A_cut_file_is_found")]
    [TestCase("[1,2] and much more than was ever there", TestName = "A_longer_file_is_found")]
    [TestCase("", TestName = "An_emptied_file_is_found")]
    public void A_changed_file_is_named_with_both_digests(string text)
    {
        File.WriteAllText(InFolder("rows.json"), text);

        SourceLayoutException error = Refusal(() => _archive.Verify(_snapshot));

        Assert.That(error.Where, Is.EqualTo($"{_snapshot.Id.RelativePath}/rows.json"));
        Assert.That(error.Expected, Does.Contain(_snapshot.Origin.Files[0].Sha256));
        Assert.That(error.What, Does.Match("digest [0-9a-f]{64}"));
        Assert.That(error.Action, Does.Contain("backup"));
        Assert.That(error.SourceId, Is.EqualTo(Delivery.SourceId));
    }

    [Test]
    public void A_changed_file_is_also_found_by_who_just_reads_it()
    {
        File.WriteAllText(InFolder("rows.json"), "[1,3]");

        Refusal(() => Delivery.ReadText(_archive, _snapshot, "rows.json"));
    }

    [Test]
    public void A_compressed_file_that_was_cut_off_is_found()
    {
        byte[] whole = File.ReadAllBytes(InFolder("more.json.gz"));
        File.WriteAllBytes(InFolder("more.json.gz"), whole[..(whole.Length / 2)]);

        Assert.That(Refusal(() => _archive.Verify(_snapshot)).Where, Does.EndWith("more.json.gz"));
    }

    [Test]
    public void A_compressed_file_that_is_none_is_found()
    {
        File.WriteAllText(InFolder("more.json.gz"), "plain text");

        Assert.That(Refusal(() => _archive.Verify(_snapshot)).What, Does.Contain("broken"));
    }

    [Test]
    public void A_small_file_that_unpacks_to_far_more_than_recorded_is_stopped_at_its_recorded_size()
    {
        using (GZipStream bomb = new(File.Create(InFolder("more.json.gz")), CompressionLevel.Optimal))
        {
            bomb.Write(new byte[20_000_000]);
        }

        using Stream stream = _archive.OpenFile(_snapshot, "more.json");
        Assert.That(Refusal(() => stream.CopyTo(Stream.Null)).What, Does.Contain("more than 50000 bytes"));
    }

    [Test]
    public void A_missing_file_is_found()
    {
        File.Delete(InFolder("rows.json"));

        Assert.That(Refusal(() => _archive.Verify(_snapshot)).What, Does.Contain("missing"));
    }

    [Test]
    public void A_file_that_was_never_there_is_refused_with_those_that_are()
    {
        SourceLayoutException error = Refusal(() => _archive.OpenFile(_snapshot, "other.json"));

        Assert.That(error.Expected, Is.EqualTo("rows.json, more.json.gz"));
    }

    [Test]
    public void A_folder_without_origin_is_refused()
    {
        File.Delete(InFolder("origin.json"));

        SourceLayoutException error = Refusal(() => _archive.List(Delivery.SourceId));
        Assert.That(error.What, Does.Contain("missing"));
        Assert.That(error.Where, Is.EqualTo($"{_snapshot.Id.RelativePath}/origin.json"));
    }

    [TestCase("", TestName = "An_empty_origin_is_refused")]
    [TestCase("null", TestName = "An_origin_that_is_null_is_refused")]
    [TestCase("[]", TestName = "An_origin_that_is_a_list_is_refused")]
    [TestCase("<html>", TestName = "An_origin_that_is_HTML_is_refused")]
    [TestCase("{\"schemaVersion\":1}", TestName = "An_origin_without_its_members_is_refused")]
    public void An_origin_that_cannot_be_read_is_refused(string text)
    {
        File.WriteAllText(InFolder("origin.json"), text);

        Assert.That(Refusal(() => _archive.List(Delivery.SourceId)).What, Does.StartWith("The origin cannot be read"));
    }

    [TestCase("\"schemaVersion\": 1", "\"schemaVersion\": 2, \"later\": true", "version 2")]
    [TestCase("\"dataset\": \"00001NED\"", "\"dataset\": \"00002NED\"", "00002NED")]
    [TestCase("\"source\": \"test-statline\"", "\"source\": \"../elsewhere\"", "../elsewhere")]
    [TestCase("2026-01-01T03:00:00Z", "2026-01-01T04:00:00Z", "2026-01-01T04:00:00Z")]
    [TestCase("2026-01-01T03:00:00Z", "yesterday", "yesterday")]
    [TestCase("\"name\": \"rows.json\"", "\"name\": \"row.json\"", "its files make")]
    [TestCase("\"name\": \"rows.json\"", "\"name\": \"../rows.json\"", "'../rows.json'")]
    [TestCase("\"name\": \"rows.json\"", "\"name\": \"/etc/passwd\"", "'/etc/passwd'")]
    [TestCase("\"name\": \"rows.json\"", "\"name\": \"MORE.json\"", "one file twice")]
    [TestCase("\"size\": 5", "\"size\": -5", "size -5")]
    [TestCase("\"sameContentAs\": null", "\"sameContentAs\": \"../../other\"", "'../../other'")]
    [TestCase("\"sameContentAs\": null", "\"sameContentAs\": \"20260101T000000Z_aaaaaaaaaaaa\"", "_aaaaaaaaaaaa")]
    [TestCase("\"reconstructed\": []", "\"reconstructed\": [null]", "cannot be read")]
    [TestCase("\"producer\": \"RIVM\"", "\"producer\": null", "cannot be read")]
    [TestCase("\"producer\": \"RIVM\"", "\"producer\": \"RIVM\", \"extra\": 1", "cannot be read")]
    [TestCase("\"files\": [", "\"files\": [null,", "cannot be read")]
    public void An_origin_that_does_not_fit_its_folder_is_refused(string written, string changed, string named)
    {
        string text = File.ReadAllText(InFolder("origin.json"));
        Assert.That(text, Does.Contain(written));
        File.WriteAllText(InFolder("origin.json"), text.Replace(written, changed, StringComparison.Ordinal));

        Assert.That(Refusal(() => _archive.List(Delivery.SourceId)).What, Does.Contain(named));
    }

    [Test]
    public void An_origin_that_points_at_its_own_folder_is_refused()
    {
        string self = $"\"sameContentAs\": \"{Path.GetFileName(_snapshot.ContentFolder)}\"";
        string text = File.ReadAllText(InFolder("origin.json"));
        File.WriteAllText(InFolder("origin.json"), text.Replace("\"sameContentAs\": null", self, StringComparison.Ordinal));

        Refusal(() => _archive.List(Delivery.SourceId));
    }

    [Test]
    public void An_endless_origin_is_refused_unread()
    {
        File.WriteAllText(InFolder("origin.json"), new string(' ', 5_000_000));

        Assert.That(Refusal(() => _archive.List(Delivery.SourceId)).What, Does.Contain("too long"));
    }

    [TestCase("notes")]
    [TestCase("20260101T030000Z")]
    [TestCase("20261301T030000Z_0123456789ab")]
    [TestCase("20260101T030000Z_0123456789AB")]
    [TestCase("20260101T030000Z_0123456789abcd")]
    public void A_folder_that_is_no_snapshot_is_refused(string name)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, Delivery.SourceId, Delivery.Dataset, name));

        Assert.That(Refusal(() => _archive.List(Delivery.SourceId)).Where, Does.EndWith(name));
    }

    [Test]
    public void A_retrieval_whose_bytes_stood_in_a_folder_that_is_gone_says_so_when_read()
    {
        Snapshot again = Deliver(night: 1);
        Directory.Delete(_snapshot.ContentFolder, recursive: true);

        Assert.That(Refusal(() => _archive.Verify(again)).What, Does.Contain("missing"));
    }

    [Test]
    public void Good_bytes_are_kept_when_the_earlier_copy_is_damaged()
    {
        File.WriteAllText(InFolder("rows.json"), "[1,3]");

        Snapshot again = Deliver(night: 1);

        Assert.That(again.ContentFolder, Is.Not.EqualTo(_snapshot.ContentFolder));
        Assert.That(() => _archive.Verify(again), Throws.Nothing);
    }

    [Test]
    public void An_archive_that_is_a_file_is_unavailable_and_not_a_crash()
    {
        string path = Path.Combine(_folder.Path, "file");
        File.WriteAllText(path, "", Encoding.UTF8);
        SnapshotArchive archive = new(path);

        Assert.That(() => archive.Begin(Delivery.SourceId, Delivery.Dataset), Throws.TypeOf<SourceUnavailableException>());
    }

    private static SourceLayoutException Refusal(Action action) =>
        Assert.Throws<SourceLayoutException>(() => action())!;

    private Snapshot Deliver(int night) => Delivery.Add(
        _archive, Delivery.Origin(night), ("rows.json", "[1,2]"), ("more.json.gz", new string('x', 50_000)));

    private string InFolder(string name) => Path.Combine(_snapshot.ContentFolder, name);
}
