using System.Globalization;

namespace Monitoring.Tests.Benchmarks;

/// <summary>Measures the built program; starts itself again for the parts that need a process of their own.</summary>
internal static class Program
{
    private const string Usage =
        """
        dotnet run -c Release --project tests/Benchmarks -- import [--runs N] [AREAS...]
        dotnet run -c Release --project tests/Benchmarks -- run [--runs N] [AREAS...]
        dotnet run -c Release --project tests/Benchmarks -- demo [--runs N]
        """;

    private static async Task<int> Main(string[] arguments)
    {
        try
        {
            return await RunAsync(arguments);
        }
        catch (InvalidOperationException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["import" or "run", .. string[] rest] when TryRead(rest, out int runs, out int[] areas):
                return ImportBenchmark.Run(arguments[0], runs, areas.Length > 0 ? areas : [44, 3_000, 18_000]);
            case ["demo", .. string[] rest] when TryRead(rest, out int runs, out int[] areas) && areas.Length == 0:
                return DemoBenchmark.Run(runs);
            case [TableServer.Verb, string areas]:
                await TableServer.ServeAsync(Number(areas));
                return 0;
            case [Floor.Verb, string root, string areas, string database]:
                await Floor.RunAsync(new Uri(root), new TableSize(Number(areas)), database);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static bool TryRead(string[] arguments, out int runs, out int[] areas)
    {
        runs = 1;
        areas = [];
        if (arguments is ["--runs", string count, .. string[] rest])
        {
            if (!int.TryParse(count, CultureInfo.InvariantCulture, out runs) || runs < 1)
            {
                return false;
            }

            arguments = rest;
        }

        if (!arguments.All(text => int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number >= TableSize.Fewest))
        {
            return false;
        }

        areas = [.. arguments.Select(Number)];
        return true;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
