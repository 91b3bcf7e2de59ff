using System.Text.Json;
using Monitoring.Pipeline.Cli;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The program against a StatLine feed on this machine that serves the bundled figures.</summary>
internal sealed class LiveDesk : IAsyncDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly string _tables;

    private LiveDesk(StatLineServer server, string tables) => (Server, _tables) = (server, tables);

    public StatLineServer Server { get; }

    public string Database => _folder["data/monitor.db"];

    public string Site => _folder["data/site"];

    /// <summary>A feed with the bundled table 50090NED.</summary>
    public static async Task<LiveDesk> StartAsync(params ServedTable[] others) => new(
        await StatLineServer.StartAsync([Bundled(), .. others]),
        string.Join(' ', others.Select(table => table.Id).Prepend("50090NED")));

    /// <summary>A feed with the bundled table in another layout.</summary>
    public static async Task<LiveDesk> StartChangedAsync(string file, string text, string replacement) => new(
        await StatLineServer.StartAsync(Bundled(file, text, replacement)), "50090NED");

    /// <summary>The bundled table, with a text in its files replaced.</summary>
    public static GivenTable Bundled(string file = "", string text = "", string replacement = "")
    {
        string original = Directory.GetDirectories(Path.Combine(Workplace.BundledArchive, "rivm-statline", "50090NED"))[0];
        if (file.Length == 0)
        {
            return new GivenTable("50090NED", original);
        }

        using WorkFolder changed = new();
        WorkFolder.Copy(original, changed["table"]);
        Assert.That(File.ReadAllText(Path.Combine(changed["table"], file)), Does.Contain(text), $"{file} has the text to replace");
        foreach (string path in Directory.GetFiles(changed["table"], "*.json"))
        {
            File.WriteAllText(path, File.ReadAllText(path).Replace(text, replacement, StringComparison.Ordinal));
        }

        return new GivenTable("50090NED", changed["table"]);
    }

    public MonitorResult Run(params string[] arguments)
    {
        WriteSettings();
        return MonitorProcess.Run(_folder.Root, arguments);
    }

    /// <summary>Every table but the records of runs, as text.</summary>
    public IReadOnlyList<string> Figures() => WorkFolder.RowsOf(Database, "current_observation");

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private void WriteSettings() => File.WriteAllText(
        _folder["appsettings.json"],
        JsonSerializer.Serialize(new
        {
            Monitor = new
            {
                RecordedSources = string.Empty,
                Feeds = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["rivm-statline"] = new
                    {
                        Root = Server.Root.AbsoluteUri,
                        Tables = _tables,
                        FirstDelaySeconds = 0.02,
                        RetryBudgetSeconds = 3,
                    },
                    ["cbs-statline"] = new { Root = string.Empty },
                },
            },
        }));
}
