using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Import;

namespace Monitoring.Tests.Store;

/// <summary>What the report says of the newest retrievals: nothing that depends on a run or a clock.</summary>
internal sealed class QualityStoreTests
{
    [Test]
    public async Task Only_the_newest_retrieval_of_a_dataset_is_told_of_and_an_earlier_moment_knows_the_earlier_one()
    {
        using ImportDesk desk = new();
        _ = desk.Add(1, "    19.8");
        _ = desk.Add(2, "    20.1");
        _ = await desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(
                QualityStore.Deliveries(desk.Store.Connection, null).Select(row => row.RetrievedAt),
                Is.EqualTo([ImportDesk.Night(2).ToUnixTimeSeconds()]));
            Assert.That(
                QualityStore.Deliveries(desk.Store.Connection, ImportDesk.Night(1)).Select(row => row.RetrievedAt),
                Is.EqualTo([ImportDesk.Night(1).ToUnixTimeSeconds()]));
        });
    }

    [Test]
    public async Task What_could_not_be_read_is_counted_by_reason_and_a_cell_with_an_answer_is_never_quoted()
    {
        using ImportDesk desk = new();
        _ = desk.Add(1, "   abc  ");
        _ = await desk.ImportAsync(maximumRejectedShare: 1);
        Assert.That(
            QualityStore.Rejections(desk.Store.Connection, null).Select(row => (row.Reason, row.IsWholeRow, row.Count, row.Example)),
            Is.EqualTo([("is not a number with a decimal point, nor a mark ('.', 'x', '-')", 0L, 1L, string.Empty)]));
    }

    [Test]
    public void The_bundled_tables_name_their_topics_without_an_indicator()
    {
        using Database database = BundledState.Open();
        Assert.That(
            QualityStore.UnmappedTopics(database.Connection, null).Count(topic => topic.Dataset.Equals("50140NED.maastricht", StringComparison.Ordinal)),
            Is.EqualTo(134));
    }
}
