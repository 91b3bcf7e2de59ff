using System.Globalization;

namespace Monitoring.Tests.Benchmarks;

/// <summary>The demonstration as a new user meets it, and once more when nothing is new.</summary>
internal static class DemoBenchmark
{
    /// <summary>Measures and prints; gives the exit code.</summary>
    internal static int Run(int runs)
    {
        List<Measurement> first = [];
        List<Measurement> second = [];
        for (int run = 0; run < runs; run++)
        {
            string folder = Directory.CreateTempSubdirectory("monitor-benchmark-").FullName;
            try
            {
                first.Add(ProcessMeter.Run(folder, ChildProcess.Monitor, "demo"));
                second.Add(ProcessMeter.Run(folder, ChildProcess.Monitor, "demo"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        Console.WriteLine("| demo | seconds | CPU s | peak MiB |");
        Console.WriteLine("|---|--:|--:|--:|");
        Print("first run", Measurement.Median(first));
        Print("second run, nothing new", Measurement.Median(second));
        return 0;
    }

    private static void Print(string name, Measurement measured) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {measured.Seconds:0.00} | {measured.CpuSeconds:0.00} | {measured.PeakMebibytes:0} |"));
}
