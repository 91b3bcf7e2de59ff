using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.EndToEnd;

/// <summary>A run that is killed while it takes dropped files loses none of them, and the next run ends where an uninterrupted one does.</summary>
internal sealed class InboxKillTests : IDisposable
{
    private const int Files = 10;
    private const int KilledExitCode = 128 + 9;

    private static readonly string[] _import = ["import", "--source", "ggd-monitor"];

    private readonly WorkFolder _folder = new();
    private readonly List<string> _dropped = [];
    private State _uninterrupted = null!;

    [OneTimeSetUp]
    public void TakeThemWithoutInterruption()
    {
        Drop(_folder["before"]);
        WorkFolder.Copy(_folder["before"], _folder["whole"]);
        MonitorResult whole = MonitorProcess.Run(_folder["whole"], _import);
        Assert.That(whole.ExitCode, Is.Zero, whole.Error);
        _uninterrupted = State.Of(_folder["whole"]);
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Killed_while_files_leave_the_inbox_nothing_is_lost() => DemandNothingLost(
        "moving", (folder, _) => Directory.Exists(Processed(folder)) && Directory.GetFiles(Processed(folder), "*.csv").Length >= Files / 2);

    [Test]
    public void Killed_while_figures_are_stored_nothing_is_lost() => DemandNothingLost(
        "storing", (_, error) => error().Contains("import ggd-monitor/", StringComparison.Ordinal));

    private void DemandNothingLost(string name, Func<string, Func<string>, bool> isReached)
    {
        string folder = _folder[name];
        WorkFolder.Copy(_folder["before"], folder);
        using MonitorProcess run = MonitorProcess.Start(folder, _import);
        Assert.That(SpinWait.SpinUntil(() => isReached(folder, () => run.Error), TimeSpan.FromSeconds(30)), Is.True, run.Error);
        run.Kill();
        int exitCode = run.Wait().ExitCode;

        IReadOnlyList<string> kept = Contents(Path.Combine(folder, "data", "inbox"));
        IReadOnlyList<string> leftInbox = Contents(Processed(folder));
        IReadOnlyList<string> archived = Contents(Path.Combine(folder, "data", "archive"));
        MonitorResult next = MonitorProcess.Run(folder, _import);
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(KilledExitCode), "killed before it ended");
            Assert.That(kept, Is.EquivalentTo(_dropped), "each file once, in the inbox or put aside");
            Assert.That(leftInbox.Except(archived, StringComparer.Ordinal), Is.Empty, "what left the inbox is in the archive");
            Assert.That(next.ExitCode, Is.Zero, next.Error);
            Assert.That(State.Of(folder), Is.EqualTo(_uninterrupted));
        });
    }

    // Revisions of one delivery, a second apart: each is taken for the newer one of the one before it.
    private void Drop(string folder)
    {
        string inbox = Path.Combine(folder, "data", "inbox", "ggd-monitor");
        Directory.CreateDirectory(inbox);
        for (int number = 0; number < Files; number++)
        {
            string text = string.Create(
                CultureInfo.InvariantCulture,
                $"Jaar;Geolevel;Geoitem;Leeftijd;Is eenzaam;n_ongewogen\n2024;gemeente;935;18+;{40 + number},5;{2100 + (10 * number)}\n2024;buurt24;09350303;18+;44,0;61\n");
            string path = Path.Combine(inbox, FormattableString.Invariant($"vo2024 levering {number}.csv"));
            File.WriteAllText(path, text);
            File.SetLastWriteTimeUtc(path, FakeClock.Start.UtcDateTime.AddDays(-1).AddSeconds(number));
            _dropped.Add(Digest(path));
        }
    }

    private static string Processed(string folder) => Path.Combine(folder, "data", "inbox", "ggd-monitor", "processed");

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static IReadOnlyList<string> Contents(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories).Select(Digest)]
        : [];

    /// <summary>What the run left, without when.</summary>
    private sealed record State(string Integrity, string Figures, string Archive, string Inbox)
    {
        public static State Of(string folder)
        {
            string database = Path.Combine(folder, "data", "monitor.db");
            return new State(
                WorkFolder.IntegrityOf(database),
                FiguresOf(database),
                string.Join('\n', Directory.GetDirectories(Path.Combine(folder, "data", "archive", "ggd-monitor"), "*_*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal).SelectMany(retrieval => Directory.GetFiles(retrieval, "levering.csv")).Select(Digest)),
                string.Join('\n', Directory.GetFiles(Path.Combine(folder, "data", "inbox"), "*", SearchOption.AllDirectories)
                    .Where(path => !path.EndsWith(".txt", StringComparison.Ordinal))
                    .Select(path => $"{Path.GetRelativePath(folder, Path.GetDirectoryName(path)!)} {Digest(path)}").Order(StringComparer.Ordinal)));
        }

        private static string FiguresOf(string database)
        {
            using SqliteConnection connection = new($"Data Source={database};Mode=ReadOnly;Pooling=False");
            connection.Open();
            return new StringBuilder()
                .AppendJoin('\n', TestStore.Rows(connection, "SELECT indicator, area_code, population, value, sample_size, missing_reason FROM current_observation ORDER BY 1, 2, 3"))
                .Append('\n')
                .AppendJoin('\n', TestStore.Rows(connection, "SELECT area_code, value FROM all_observation WHERE known_to IS NOT NULL ORDER BY known_from, 1"))
                .ToString();
        }
    }
}
