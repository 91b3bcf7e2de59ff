using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Benchmarks;

/// <summary>The feed as a process of its own: prints its address and serves until its input closes.</summary>
internal static class TableServer
{
    /// <summary>The argument that starts it.</summary>
    internal const string Verb = "serve";

    /// <summary>Serves one generated table.</summary>
    internal static async Task ServeAsync(int areas)
    {
        GeneratedTable table = new(
            TableSize.TableId, new TableSize(areas).AreaCodes, TableSize.Years, TableSize.Topics);
        await using StatLineServer server = await StatLineServer.StartAsync(table);
        await Console.Out.WriteLineAsync(server.Root.AbsoluteUri);
        _ = await Console.In.ReadToEndAsync();
    }
}
