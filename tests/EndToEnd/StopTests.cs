using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.EndToEnd;

/// <summary>A run that is asked to stop rolls back and says so with its exit code.</summary>
[TestFixture]
internal sealed class StopTests
{
    [TestCase("TERM", 143)]
    [TestCase("INT", 130)]
    public void A_signal_ends_the_run_in_good_order(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no such signals.");
        }

        using WorkFolder folder = new();
        using ManualResetEventSlim importing = new();
        using MonitorProcess run = MonitorProcess.Start(folder.Root, ["demo"], line =>
        {
            if (line.StartsWith("import ", StringComparison.Ordinal))
            {
                importing.Set();
            }
        });
        Assert.That(importing.Wait(TimeSpan.FromSeconds(30)), Is.True);

        using (Process kill = Process.Start("kill", [$"-{signal}", FormattableString.Invariant($"{run.Id}")]))
        {
            kill.WaitForExit();
        }

        MonitorResult stopped = run.Wait();
        string database = folder["demo/monitor.db"];
        IReadOnlyList<string> left = FiguresOfRetrievals(database);
        MonitorResult next = MonitorProcess.Run(folder.Root, "demo");
        Assert.Multiple(() =>
        {
            Assert.That(stopped.ExitCode, Is.EqualTo(exitCode), stopped.Error);
            Assert.That(next.ExitCode, Is.Zero, next.Error);
            Assert.That(left, Is.SubsetOf(FiguresOfRetrievals(database)), "all of a retrieval or nothing");
        });
    }

    private static IReadOnlyList<string> FiguresOfRetrievals(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        connection.Open();
        return [.. TestStore.Rows(connection, "SELECT snapshot_id || ' ' || COUNT(*) FROM observation GROUP BY snapshot_id")];
    }
}
