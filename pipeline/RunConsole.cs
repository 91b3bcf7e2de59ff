namespace Monitoring.Pipeline;

/// <summary>Where the program speaks: results on standard output, everything else on standard error.</summary>
/// <param name="output">Results: text for people, or one JSON document.</param>
/// <param name="error">Progress, warnings and errors.</param>
internal sealed class RunConsole(TextWriter output, TextWriter error)
{
    /// <summary>Writes a line of the result.</summary>
    public void Result(string line) => output.WriteLine(line);

    /// <summary>Writes a line of progress.</summary>
    public void Progress(string line) => error.WriteLine(line);

    /// <summary>Writes something that deserves attention.</summary>
    public void Warning(string message) => error.WriteLine("warning: " + message);

    /// <summary>Writes why something could not be done.</summary>
    public void Error(string message) => error.WriteLine("error: " + message);
}
