using Microsoft.Extensions.Logging;

namespace Monitoring.Pipeline;

/// <summary>Where the program speaks: results on standard output, everything else on standard error.</summary>
/// <param name="output">Results: text for people, or one JSON document.</param>
/// <param name="error">Progress, warnings and errors.</param>
/// <param name="form">How a line of these is written; null for as it is.</param>
internal sealed class RunConsole(TextWriter output, TextWriter error, Func<LogLevel, string, string>? form = null)
{
    /// <summary>Writes a line of the result.</summary>
    public void Result(string line) => output.WriteLine(line);

    /// <summary>Writes a line of progress.</summary>
    public void Progress(string line) => Log(LogLevel.Information, line);

    /// <summary>Writes something that deserves attention.</summary>
    public void Warning(string message) => Log(LogLevel.Warning, "warning: " + message);

    /// <summary>Writes why something could not be done.</summary>
    public void Error(string message) => Log(LogLevel.Error, "error: " + message);

    /// <summary>The same place, with every line but the results in another form.</summary>
    public RunConsole WithForm(Func<LogLevel, string, string> other) => new(output, error, other);

    private void Log(LogLevel level, string text) => error.WriteLine(form is null ? text : form(level, text));
}
