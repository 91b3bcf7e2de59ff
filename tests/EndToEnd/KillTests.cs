using System.Diagnostics;

namespace Monitoring.Tests.EndToEnd;

/// <summary>A run that is killed at any moment leaves the old state or the new one, and the next run puts it right.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class KillTests : IDisposable
{
    private const int Kills = 28;
    private const int Seed = 20261122;

    private static readonly string[] _folders = ["archive", "site"];
    private static readonly string[] _stages = ["fetch", "import", "withhold", "assess", "build", "render", "publish"];

    private readonly WorkFolder _folder = new();
    private State _before = null!;
    private State _after = null!;
    private Dictionary<string, double> _millisecondsOfStage = null!;

    [OneTimeSetUp]
    public void PrepareOldAndNewState()
    {
        RevisedArchive.CreateOriginal(_folder["before/data/archive"]);
        MonitorResult before = MonitorProcess.Run(_folder["before"], "run", "--offline");
        Assert.That(before.ExitCode, Is.Zero, before.Error);
        RevisedArchive.AddRevision(_folder["before/data/archive"]);
        _before = State.Of(_folder["before"]);

        WorkFolder.Copy(_folder["before"], _folder["after"]);
        _millisecondsOfStage = MeasureStages(_folder["after"]);
        _after = State.Of(_folder["after"]);
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void The_revision_changes_figures_and_site()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_after.Figures, Is.Not.EqualTo(_before.Figures));
            Assert.That(_after.Site, Is.Not.EqualTo(_before.Site));
            Assert.That(_millisecondsOfStage.Keys, Is.EquivalentTo(_stages));
        });
    }

    [TestCaseSource(nameof(Moments))]
    public void A_killed_run_leaves_the_old_state_or_the_new_one_and_the_next_run_succeeds(
        int number, string stage, double fraction)
    {
        string folder = _folder[FormattableString.Invariant($"kill-{number}")];
        WorkFolder.Copy(_folder["before"], folder);

        bool wasKilled = RunAndKill(folder, stage, TimeSpan.FromMilliseconds(_millisecondsOfStage[stage] * fraction));

        State left = State.Of(folder);
        MonitorResult next = MonitorProcess.Run(folder, "run", "--offline");
        State repaired = State.Of(folder);
        Assert.Multiple(() =>
        {
            Assert.That(left.Integrity, Is.EqualTo("ok"));
            Assert.That(left.Figures, Is.EqualTo(_before.Figures).Or.EqualTo(_after.Figures), "figures");
            Assert.That(left.Site, Is.EqualTo(_before.Site).Or.EqualTo(_after.Site), "site");
            Assert.That(next.ExitCode, Is.Zero, next.Error);
            Assert.That(repaired.Figures, Is.EqualTo(_after.Figures), "figures after the next run");
            Assert.That(repaired.Site, Is.EqualTo(_after.Site), "site after the next run");
            Assert.That(Directory.GetDirectories(Path.Combine(folder, "data")).Select(Path.GetFileName), Is.EquivalentTo(_folders));
        });
        Directory.Delete(folder, recursive: true);
        TestContext.Out.WriteLine(FormattableString.Invariant(
            $"{stage} at {fraction:P0}: {(wasKilled ? "killed" : "had already ended")}"));
    }

    // Every stage at least four times, at moments drawn with a fixed seed over its measured length.
    private static IEnumerable<TestCaseData> Moments()
    {
        Random random = new(Seed);
        for (int number = 0; number < Kills; number++)
        {
            string stage = _stages[number % _stages.Length];
            double fraction = random.NextDouble();
            yield return new TestCaseData(number, stage, fraction)
                .SetArgDisplayNames(FormattableString.Invariant($"{number}"), stage, FormattableString.Invariant($"{fraction:F2}"));
        }
    }

    private static bool RunAndKill(string folder, string stage, TimeSpan delay)
    {
        using ManualResetEventSlim reached = new();
        using MonitorProcess run = MonitorProcess.Start(folder, ["run", "--offline"], line =>
        {
            if (line.StartsWith(stage + " ", StringComparison.Ordinal) && line.EndsWith("...", StringComparison.Ordinal))
            {
                reached.Set();
            }
        });
        Assert.That(reached.Wait(TimeSpan.FromSeconds(30)), Is.True, $"stage {stage} was not reached: {run.Error}");
        Thread.Sleep(delay);
        run.Kill();
        const int KilledExitCode = 128 + 9;
        return run.Wait().ExitCode == KilledExitCode;
    }

    private static Dictionary<string, double> MeasureStages(string folder)
    {
        Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
        Stopwatch watch = Stopwatch.StartNew();
        string? current = null;
        using MonitorProcess run = MonitorProcess.Start(folder, ["run", "--offline"], line =>
        {
            if (line.EndsWith("...", StringComparison.Ordinal))
            {
                current = line.Split(' ')[0];
                watch.Restart();
            }
            else if (current is not null && line.StartsWith(current + " ", StringComparison.Ordinal))
            {
                milliseconds[current] = milliseconds.GetValueOrDefault(current) + watch.Elapsed.TotalMilliseconds;
            }
        });
        MonitorResult result = run.Wait();
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return milliseconds;
    }

    /// <summary>What a reader of the database and the site sees.</summary>
    private sealed record State(string Integrity, string Figures, string Site)
    {
        public static State Of(string folder)
        {
            string database = Path.Combine(folder, "data", "monitor.db");
            return new State(
                WorkFolder.IntegrityOf(database),
                string.Join('\n', WorkFolder.RowsOf(database, "current_observation")),
                WorkFolder.DigestOf(Path.Combine(folder, "data", "site")));
        }
    }
}
