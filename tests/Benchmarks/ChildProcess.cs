using System.Diagnostics;

namespace Monitoring.Tests.Benchmarks;

/// <summary>Starts programs of this folder as processes.</summary>
internal static class ChildProcess
{
    /// <summary>The measured program.</summary>
    internal const string Monitor = "monitor.dll";

    /// <summary>This program.</summary>
    internal const string Itself = "Monitoring.Benchmarks.dll";

    /// <summary>Starts a program; its input and output are pipes.</summary>
    internal static Process Start(string workFolder, string assembly, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = workFolder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{assembly} could not be started.");
    }
}
