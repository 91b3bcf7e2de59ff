using System.Diagnostics;
using System.Text.Json;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The resident program over several nights: a quiet start, a failing source, a changed table, a stop in the midst of a night.</summary>
[TestFixture]
internal sealed class ServeTests
{
    private const string Good = "ended with 0 (Done)";
    private const string Partly = "ended with 7 (Partly)";
    private const string Stored = "rivm-statline: 1 retrieval(s) stored";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(45);

    [Test]
    [Platform(Exclude = "Win", Reason = "Windows has no such signals.")]
    public async Task Nights_with_a_failing_source_and_then_a_changed_table_are_run_told_and_stopped_in_good_order()
    {
        await using ServeDesk desk = await ServeDesk.StartAsync();
        using MonitorProcess serve = desk.Serve();
        await UntilAsync(serve, () => Times(serve, Good) > 0);
        Uri address = ServeDesk.AddressOf(serve);
        IReadOnlyList<string> firstNight = Figures(desk, ServeDesk.Changing);
        IReadOnlyList<string> population = Figures(desk, ServeDesk.Failing);
        await using (ReportReader reader = new(address))
        {
            desk.Server.Always(ServeDesk.Failing, Faults.Status(503));
            await UntilAsync(serve, () => Times(serve, Partly) > 0);
            AssertFailedNight(desk, (firstNight, population), await PageAsync(address));

            desk.Table.Turn();
            desk.Server.Reset();
            await UntilAsync(serve, () => Times(serve, Stored) == 2 && serve.Error[serve.Error.LastIndexOf(Stored, StringComparison.Ordinal)..].Contains(Good, StringComparison.Ordinal));
            await UntilAsync(serve, () => reader.Editions.Count > 1);
            AssertChangedNight(desk, (firstNight, population), await PageAsync(address));
            AssertBusyNight(desk, serve);
            AssertRead(reader);
        }

        AssertStop(desk, serve);
    }

    // The source that failed keeps the figures of the night before, and so does the report; the other was looked at.
    private static void AssertFailedNight(ServeDesk desk, (IReadOnlyList<string> Changing, IReadOnlyList<string> Failing) before, string page)
    {
        JsonElement status = StatusOf(desk);
        JsonElement night = NightOf(status, exitCode: 7);
        Assert.Multiple(() =>
        {
            Assert.That(before.Failing, Is.Not.Empty);
            Assert.That(Figures(desk, ServeDesk.Failing), Is.EqualTo(before.Failing), "yesterday's figures of the failing source");
            Assert.That(Figures(desk, ServeDesk.Changing), Is.EqualTo(before.Changing));
            Assert.That(status.GetProperty("served").GetBoolean(), Is.True);
            Assert.That(status.GetProperty("nextRun").GetString(), Does.EndWith("Z"));
            Assert.That(night.GetProperty("dueAt").GetString(), Does.EndWith("Z"));
            Assert.That(OutcomesOf(night), Is.EqualTo("cbs-statline fail, rivm-statline pass"));
            Assert.That(page, Does.Contain("deels gelukt").And.Contain("mislukt, laatste goede cijfers blijven"));
            Assert.That(page, Does.Contain("0/3 * * * * ? (Europe/Amsterdam)").And.Contain("zonder fouten"));
        });
    }

    // The table that changed is published; the one that failed before and is as it was brings nothing.
    private static void AssertChangedNight(ServeDesk desk, (IReadOnlyList<string> Changing, IReadOnlyList<string> Failing) before, string page)
    {
        JsonElement status = StatusOf(desk);
        Assert.Multiple(() =>
        {
            Assert.That(Figures(desk, ServeDesk.Changing), Is.Not.EqualTo(before.Changing));
            Assert.That(Figures(desk, ServeDesk.Failing), Is.EqualTo(before.Failing));
            Assert.That(OutcomesOf(NightOf(status, exitCode: 0)), Is.EqualTo("cbs-statline pass, rivm-statline pass"));
            Assert.That(OutcomesOf(NightOf(status, exitCode: 7)), Is.EqualTo("cbs-statline fail, rivm-statline pass"), "the failed night is still told");
            Assert.That(page, Does.Contain("nieuwe gegevens opgeslagen").And.Contain(ServeDesk.Changing).And.Contain(ServeDesk.Failing));
            Assert.That(page, Does.Contain("deels gelukt"));
        });
    }

    private static JsonElement NightOf(JsonElement status, int exitCode) => status.GetProperty("runs").EnumerateArray()
        .First(run => run.GetProperty("exitCode") is { ValueKind: JsonValueKind.Number } code && code.GetInt32() == exitCode);

    private static string OutcomesOf(JsonElement night) => string.Join(", ", night.GetProperty("sources").EnumerateArray()
        .Select(source => $"{source.GetProperty("id").GetString()} {source.GetProperty("outcome").GetString()}")
        .Order(StringComparer.Ordinal));

    private static void AssertBusyNight(ServeDesk desk, MonitorProcess serve)
    {
        desk.HoldNights();
        Assert.That(desk.WaitForHeldNight(_patience), Is.True, serve.Error);
        MonitorResult second = desk.Run("run");
        MonitorResult other = desk.Run("serve");
        bool isBusy = StatusOf(desk).GetProperty("busy").GetBoolean();
        desk.Release();
        Assert.Multiple(() =>
        {
            Assert.That(second.ExitCode, Is.EqualTo(6), second.Error);
            Assert.That(other.ExitCode, Is.EqualTo(6), other.Error);
            Assert.That(isBusy, Is.True);
        });
    }

    private static void AssertRead(ReportReader reader) => Assert.Multiple(() =>
    {
        Assert.That(reader.Troubles, Is.Empty);
        Assert.That(reader.Editions, Has.Count.EqualTo(2), "the report before and after the exchange, nothing between");
        Assert.That(reader.Count, Is.GreaterThan(50));
    });

    private static void AssertStop(ServeDesk desk, MonitorProcess serve)
    {
        desk.HoldNights();
        Assert.That(desk.WaitForHeldNight(_patience), Is.True, serve.Error);
        long asked = Stopwatch.GetTimestamp();
        Signal("TERM", serve);
        Signal("INT", serve);
        MonitorResult stopped = serve.Wait();
        TimeSpan took = Stopwatch.GetElapsedTime(asked);
        desk.Release();
        IReadOnlyList<string> figures = Figures(desk, ServeDesk.Changing);
        MonitorResult next = desk.Run("run");
        Assert.Multiple(() =>
        {
            Assert.That(stopped.ExitCode, Is.EqualTo(143), stopped.Error);
            Assert.That(took, Is.LessThan(TimeSpan.FromSeconds(10)));
            Assert.That(WorkFolder.IntegrityOf(desk.Database), Is.EqualTo("ok"));
            Assert.That(
                WorkFolder.RowsOf(desk.Database, "run_history").Where(run => run.Contains("||", StringComparison.Ordinal) && run.Contains("schedule", StringComparison.Ordinal)),
                Is.Empty, "every run has an end and an exit code");
            Assert.That(
                Directory.GetDirectories(desk.Data).Select(Path.GetFileName), Is.EquivalentTo((string[])["archive", "site"]), "no site half-done");
            Assert.That(next.ExitCode, Is.Zero, next.Error);
            Assert.That(Figures(desk, ServeDesk.Changing), Is.EqualTo(figures));
        });
    }

    private static void Signal(string name, MonitorProcess process)
    {
        using Process kill = Process.Start("kill", [$"-{name}", FormattableString.Invariant($"{process.Id}")]);
        kill.WaitForExit();
    }

    private static IReadOnlyList<string> Figures(ServeDesk desk, string table) =>
    [
        .. WorkFolder.RowsOf(desk.Database, "current_observation").Where(row => row.Contains($"|{table}|", StringComparison.Ordinal)),
    ];

    private static JsonElement StatusOf(ServeDesk desk)
    {
        using JsonDocument document = JsonDocument.Parse(desk.Run("status", "--json").Output);
        return document.RootElement.Clone();
    }

    private static async Task<string> PageAsync(Uri address)
    {
        using HttpClient client = new();
        return await client.GetStringAsync(new Uri(address, "beheer"));
    }

    private static int Times(MonitorProcess serve, string said) => serve.Error.Split(said).Length - 1;

    private static async Task UntilAsync(MonitorProcess serve, Func<bool> holds)
    {
        long from = Stopwatch.GetTimestamp();
        while (!holds())
        {
            Assert.That(Stopwatch.GetElapsedTime(from), Is.LessThan(_patience), serve.Error);
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
