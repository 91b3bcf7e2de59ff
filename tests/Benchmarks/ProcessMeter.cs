using System.Diagnostics;
using System.Globalization;

namespace Monitoring.Tests.Benchmarks;

/// <summary>Measures a process from outside by what Linux tells of it under <c>/proc</c>.</summary>
/// <remarks>
/// The high-water mark of memory is the kernel's own, so that nothing is missed between two looks; of processor time the
/// last 20 milliseconds may be.
/// </remarks>
internal sealed class ProcessMeter(Process process)
{
    // The clock of /proc/<pid>/stat; 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;
    private const double KibibytesPerMebibyte = 1_024;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Processor time so far.</summary>
    internal double CpuSeconds { get; private set; }

    /// <summary>Largest resident memory so far.</summary>
    internal double PeakMebibytes { get; private set; }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    internal static Measurement Run(string workFolder, string assembly, params IEnumerable<string> arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = ChildProcess.Start(workFolder, assembly, arguments);
        ProcessMeter meter = new(process);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(_interval))
        {
            meter.Look();
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0
            ? new Measurement(seconds, meter.CpuSeconds, meter.PeakMebibytes)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{assembly} ended with {process.ExitCode}: {output.Result}"));
    }

    /// <summary>Takes the figures of this moment; keeps the last ones when the process has just ended.</summary>
    internal void Look()
    {
        string folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}");
        try
        {
            string status = File.ReadLines(Path.Combine(folder, "status"))
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal), "");
            if (status.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, string kibibytes, _])
            {
                PeakMebibytes = double.Parse(kibibytes, CultureInfo.InvariantCulture) / KibibytesPerMebibyte;
            }

            // The name in brackets may hold anything; the fields are counted from behind it.
            string[] fields = File.ReadAllText(Path.Combine(folder, "stat")).Split(')')[^1].Split(' ');
            CpuSeconds = (Ticks(fields[12]) + Ticks(fields[13])) / TicksPerSecond;
        }
        catch (IOException)
        {
            return;
        }
    }

    private static long Ticks(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
