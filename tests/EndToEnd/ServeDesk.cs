using System.Text.Json;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Cli;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The resident program, every few seconds a night, against a feed of two sources on this machine.</summary>
internal sealed partial class ServeDesk : IAsyncDisposable
{
    public const string Changing = "50090NED";
    public const string Failing = "85984NED";

    private readonly WorkFolder _folder = new();
    private readonly ManualResetEventSlim _gate = new(initialState: true);
    private readonly ManualResetEventSlim _arrived = new();

    private ServeDesk(StatLineServer server, TurningTable table)
    {
        (Server, Table) = (server, table);
        Server.Arriving = request =>
        {
            if (!_gate.IsSet && string.Equals(request.Table, Changing, StringComparison.Ordinal))
            {
                _arrived.Set();
                _gate.Wait(TimeSpan.FromSeconds(30));
            }
        };
        WriteSettings();
    }

    public StatLineServer Server { get; }

    public TurningTable Table { get; }

    public string Database => _folder["data/monitor.db"];

    public string Data => _folder["data"];

    public static async Task<ServeDesk> StartAsync()
    {
        TurningTable table = new(LiveDesk.Bundled(), LiveDesk.Bundled("UntypedDataSet.MW00000.0001.json", ".3\"", ".4\""));
        GivenTable population = new(
            Failing, Directory.GetDirectories(Path.Combine(Workplace.BundledArchive, "cbs-statline", "85984NED.bevolking"))[0]);
        return new ServeDesk(await StatLineServer.StartAsync(table, population), table);
    }

    public MonitorProcess Serve() => MonitorProcess.Start(_folder.Root, ["serve"]);

    public MonitorResult Run(params string[] arguments) => MonitorProcess.Run(_folder.Root, arguments);

    /// <summary>The address that the program says it listens at.</summary>
    public static Uri AddressOf(MonitorProcess serve) => new(AddressPattern().Match(serve.Error).Groups["address"].Value);

    /// <summary>From now on a night stops at its first question, until <see cref="Release"/>.</summary>
    public void HoldNights()
    {
        _arrived.Reset();
        _gate.Reset();
    }

    public bool WaitForHeldNight(TimeSpan patience) => _arrived.Wait(patience);

    public void Release() => _gate.Set();

    public async ValueTask DisposeAsync()
    {
        _gate.Set();
        await Server.DisposeAsync();
        _gate.Dispose();
        _arrived.Dispose();
        _folder.Dispose();
    }

    private void WriteSettings() => File.WriteAllText(
        _folder["appsettings.json"],
        JsonSerializer.Serialize(new
        {
            Monitor = new
            {
                Schedule = new { Cron = "0/3 * * * * ?" },
                Web = new { Port = 0 },
                RecordedSources = string.Empty,
                Feeds = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["rivm-statline"] = Feed(Changing),
                    ["cbs-statline"] = Feed(Failing),
                },
            },
        }));

    private object Feed(string table) =>
        new { Root = Server.Root.AbsoluteUri, Tables = table, FirstDelaySeconds = 0.02, RetryBudgetSeconds = 0.2 };

    [GeneratedRegex("Report: (?<address>http://127.0.0.1:[0-9]+/)")]
    private static partial Regex AddressPattern();
}
