using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;
using static Monitoring.Tests.Store.StoreObservations;

namespace Monitoring.Tests.Store;

internal sealed class ReadBackTests
{
    [Test]
    public void What_was_written_must_be_there_before_it_counts()
    {
        using ObservationHistory history = new();
        using TestFolder folder = new();
        StoreCounts counts = history.Write(0, Number(12.0));
        PublishedTable published = new StatLineSnapshotBuilder().City("    12.0").OpenIn(folder, FakeClock.Start);
        StoredSnapshot stored = new(0, "50090NED", ObservationHistory.Night(0).ToUnixTimeSeconds(), false);
        using SqliteTransaction transaction = history.Store.Connection.BeginTransaction();
        Assert.Multiple(() =>
        {
            Assert.That(() => ReadBack.Verify(transaction, published, stored, counts), Throws.Nothing);
            counts.Opened++;
            Assert.That(
                () => ReadBack.Verify(transaction, published, stored, counts),
                Throws.InvalidOperationException.With.Message.Contains("opened 2 figures, but 1 rows say so").And.Message.Contains("Nothing of it was kept"));
        });
    }
}
