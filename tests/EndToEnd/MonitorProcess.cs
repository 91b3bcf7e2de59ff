using System.Diagnostics;
using System.Text;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The built program as a process of its own, in a folder of its own.</summary>
internal sealed class MonitorProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    private MonitorProcess(Process process) => _process = process;

    /// <summary>Called for each line of standard error while the program runs.</summary>
    public Action<string>? OnErrorLine { get; init; }

    public int Id => _process.Id;

    public string Output => Locked(_output);

    public string Error => Locked(_error);

    public static MonitorProcess Start(string folder, IEnumerable<string> arguments, Action<string>? onErrorLine = null)
    {
        Process process = new()
        {
            // A test run that was started in the background ignores Ctrl-C, and its children would too.
            StartInfo = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : "dotnet")
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            },
        };
        if (OperatingSystem.IsLinux())
        {
            process.StartInfo.ArgumentList.Add("--default-signal=INT");
            process.StartInfo.ArgumentList.Add("dotnet");
        }

        process.StartInfo.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "monitor.dll"));
        foreach (string argument in arguments)
        {
            process.StartInfo.ArgumentList.Add(argument);
        }

        MonitorProcess monitor = new(process) { OnErrorLine = onErrorLine };
        process.OutputDataReceived += (_, line) => Append(monitor._output, line.Data);
        process.ErrorDataReceived += (_, line) =>
        {
            Append(monitor._error, line.Data);
            if (line.Data is not null)
            {
                monitor.OnErrorLine?.Invoke(line.Data);
            }
        };
        _ = process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return monitor;
    }

    public static MonitorResult Run(string folder, params string[] arguments)
    {
        using MonitorProcess monitor = Start(folder, arguments);
        return monitor.Wait();
    }

    /// <summary>SIGKILL: the program gets no chance to do anything.</summary>
    public void Kill() => _process.Kill();

    public MonitorResult Wait()
    {
        Assert.That(_process.WaitForExit(TimeSpan.FromSeconds(60)), Is.True, "the program did not end within a minute");
        _process.WaitForExit();
        return new MonitorResult(_process.ExitCode, Output, Error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                _ = text.AppendLine(line);
            }
        }
    }

    private static string Locked(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
