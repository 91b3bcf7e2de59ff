using Monitoring.Pipeline.Quarantine;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Quarantine;

/// <summary>Lines are added and none is lost; a line that cannot be read is never passed over in silence.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ArchiveRecordTests : IDisposable
{
    private static readonly AuditEntry _one = new(FakeClock.Start, "J. Bögels", "rebuild --yes", "data/monitor.db", "\"waarom\"\nniet");

    private readonly TestFolder _folder = new();

    private ArchiveRecord<AuditEntry> Record => new ManualRecords(_folder.Path).Audit;

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Without_a_file_there_is_no_record() => Assert.That(Record.Read(), Is.Empty);

    [Test]
    public void What_is_added_comes_back_in_order()
    {
        Record.Append([_one]);
        Record.Append([_one with { By = "other" }, _one]);
        Assert.Multiple(() =>
        {
            Assert.That(Record.Read(), Is.EqualTo(new[] { _one, _one with { By = "other" }, _one }));
            Assert.That(File.ReadAllLines(_folder["audit.jsonl"]), Has.Length.EqualTo(3).And.All.StartsWith("{\"schema\":\"monitor.audit/1\","));
        });
    }

    [Test]
    public void A_line_that_was_cut_off_while_it_was_written_never_counted_and_gives_way()
    {
        Record.Append([_one]);
        File.AppendAllText(_folder["audit.jsonl"], "{\"schema\":\"monitor.audit/1\",\"at\":\"2026");
        Assert.That(Record.Read(), Has.Count.EqualTo(1));
        Record.Append([_one]);
        Assert.That(Record.Read(), Is.EqualTo(new[] { _one, _one }));
    }

    [TestCase("not json")]
    [TestCase("{}")]
    [TestCase("{\"schema\":\"monitor.audit/2\"}")]
    [TestCase("{\"schema\":\"monitor.audit/1\",\"at\":\"2026-11-22T04:00:00+00:00\"}")]
    [TestCase("[1]")]
    [TestCase("")]
    public void A_line_that_is_no_record_is_refused_with_file_and_line(string line)
    {
        Record.Append([_one]);
        File.AppendAllText(_folder["audit.jsonl"], line + "\n");
        Assert.That(
            () => Record.Read(),
            Throws.TypeOf<ArchiveRecordException>().With.Message.Contains("audit.jsonl, line 2").And.Message.Contains("monitor.audit/1"));
    }
}
