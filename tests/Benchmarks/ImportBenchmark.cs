using System.Globalization;

namespace Monitoring.Tests.Benchmarks;

/// <summary>The import, or the whole run, of generated tables of several sizes, beside its floor.</summary>
internal static class ImportBenchmark
{
    private const int Usual = 3_000;
    private const int Country = 18_000;
    private const double AllowedGrowth = 1.2;

    /// <summary>Measures and prints; gives the exit code.</summary>
    internal static int Run(string verb, int runs, IReadOnlyList<int> areas)
    {
        Console.WriteLine(
            "| areas | rows | cells | figures | seconds | CPU s | peak MiB | feed CPU s | floor s | floor CPU s | ratio | CPU ratio | again s | again CPU s | again peak MiB |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        Dictionary<int, double> peaks = [];
        foreach (int count in areas)
        {
            TableSize size = new(count);
            ImportRun[] measured = [.. Enumerable.Range(0, runs).Select(_ => ImportRun.Measure(size, verb))];
            Measurement program = Measurement.Median([.. measured.Select(run => run.Program)]);
            Print(size, measured, program);
            peaks[count] = program.PeakMebibytes;
        }

        return SayGrowth(peaks);
    }

    private static void Print(TableSize size, ImportRun[] measured, Measurement program)
    {
        Measurement floor = Measurement.Median([.. measured.Select(run => run.Floor)]);
        Measurement quiet = Measurement.Median([.. measured.Select(run => run.Quiet)]);
        double feed = measured.Average(run => run.ServerCpuSeconds);
        FormattableString[] parts =
        [
            $"| {size.Areas:N0} | {size.Rows:N0} | {size.Cells:N0} | {size.Figures:N0}",
            $" | {program.Seconds:0.00} | {program.CpuSeconds:0.00} | {program.PeakMebibytes:0} | {feed:0.00}",
            $" | {floor.Seconds:0.00} | {floor.CpuSeconds:0.00}",
            $" | {program.Seconds / floor.Seconds:0.00} | {program.CpuSeconds / floor.CpuSeconds:0.00}",
            $" | {quiet.Seconds:0.00} | {quiet.CpuSeconds:0.00} | {quiet.PeakMebibytes:0} |",
        ];
        Console.WriteLine(string.Concat(parts.Select(part => part.ToString(CultureInfo.InvariantCulture))));
    }

    private static int SayGrowth(Dictionary<int, double> peaks)
    {
        if (!peaks.TryGetValue(Usual, out double usual) || !peaks.TryGetValue(Country, out double country))
        {
            return 0;
        }

        bool isFlat = country <= AllowedGrowth * usual;
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Peak memory at {Country:N0} areas is {country / usual:0.00} times that at {Usual:N0}: {(isFlat ? "flat" : "NOT flat")} (at most {AllowedGrowth:0.0})."));
        return isFlat ? 0 : 1;
    }
}
