using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Store;

internal sealed class RunLogTests
{
    [Test]
    public void A_run_keeps_its_steps_and_every_check_the_passed_ones_too()
    {
        using TestStore store = new();
        RunLog log = RunLog.Start(store.Connection, store.Clock, "run", "catalogue");
        RunStep step = log.StartStep("import", "50090NED");
        store.Clock.Advance(TimeSpan.FromMilliseconds(1500));
        log.EndStep(step, "done", "459 rows");
        _ = log.StartStep("assess", string.Empty);
        log.Check("readable", "50090NED", "pass", "all");
        log.Check("schema", "50090NED", "warning", "changed");
        store.Clock.Advance(TimeSpan.FromMinutes(1));
        log.End(0);
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join(' ', store.Rows("SELECT step_number, stage, milliseconds, outcome, detail FROM step")),
                Is.EqualTo("1|import|1500|done|459 rows 2|assess|-|running|"));
            Assert.That(
                string.Join(' ', store.Rows("SELECT check_number, name, outcome, detail FROM check_result")),
                Is.EqualTo("1|readable|pass|all 2|schema|warning|changed"));
            Assert.That(
                store.Rows("SELECT run_id, command, started_at, ended_at, exit_code FROM run_history").Single(),
                Is.EqualTo("1|run|2026-11-22T04:00:00Z|2026-11-22T04:01:01Z|0"));
        });
    }

    [Test]
    public void A_run_that_was_killed_has_no_end()
    {
        using TestStore store = new();
        _ = RunLog.Start(store.Connection, store.Clock, "run", "catalogue");
        Assert.That(StatusStore.Runs(store.Connection, 5).Single(), Is.EqualTo(new RunRow(1, "run", FakeClock.Start.ToUnixTimeSeconds(), null, null)));
    }

    [Test]
    public void The_last_change_is_the_newest_run_that_stored_or_published_something()
    {
        using TestStore store = new();
        foreach ((string stage, string outcome) in
            ((string, string)[])[("import", "done"), ("publish", "done"), ("import", "failed"), ("assess", "done")])
        {
            RunLog log = RunLog.Start(store.Connection, store.Clock, "run", "catalogue");
            log.EndStep(log.StartStep(stage, string.Empty), outcome, string.Empty);
        }

        Assert.That(StatusStore.LastChange(store.Connection)?.RunId, Is.EqualTo(2));
    }

    [Test]
    public void A_store_without_runs_and_tables_has_a_status_too()
    {
        using TestStore store = new();
        Assert.Multiple(() =>
        {
            Assert.That(StatusStore.Runs(store.Connection, 5), Is.Empty);
            Assert.That(StatusStore.LastChange(store.Connection), Is.Null);
            Assert.That(StatusStore.Datasets(store.Connection), Is.Empty);
            Assert.That(StatusStore.Tallies(store.Connection), Is.Empty);
            Assert.That(StatusStore.UnmappedTopics(store.Connection, 1), Is.Empty);
            Assert.That(StatusStore.Findings(store.Connection, 1), Is.Empty);
        });
    }
}
