using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Pipeline.Cli;

/// <summary>The commands, and what each outcome tells the shell.</summary>
internal static class MonitorCommandLine
{
    /// <summary>Parses and runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandContext context)
    {
        ParseResult parsed = Build(context).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                context.Console.Error(error.Message);
            }

            context.Console.Progress("Run 'monitor --help' or 'monitor COMMAND --help' to see what is possible.");
            return (int)ExitCode.Usage;
        }

        return await InvokeAsync(parsed, context);
    }

    /// <summary>The commands.</summary>
    public static RootCommand Build(CommandContext context) =>
        new("Gezond Maastricht monitor: imports published health figures, keeps them, and reports them against the goals for 2030.")
        {
            new RunCommand(context).BuildDemo(),
            new RunCommand(context).BuildRun(),
            new RunCommand(context).BuildImport(),
            new AssessCommand(context).Build(),
            new ExportCommand(context).Build(),
            new ReportCommand(context).Build(),
            new LayoutCommand(context).Build(),
            new CheckCommand(context).Build(),
            new StatusCommand(context).Build(),
            new QuarantineCommand(context).Build(),
            new TraceCommand(context).Build(),
            new RebuildCommand(context).Build(),
            new DoctorCommand(context).Build(),
            new ServeCommand(context).Build(),
        };

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "The boundary of the program: whatever was thrown becomes a message and an exit code.")]
    private static async Task<int> InvokeAsync(ParseResult parsed, CommandContext context)
    {
        try
        {
            // The program ends itself on a signal, after rolling back; the library would end it after two seconds.
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (OperationCanceledException) when (context.Stop.ExitCode != ExitCode.Done)
        {
            context.Console.Error("Stopped on request; nothing half-done was kept.");
            return (int)context.Stop.ExitCode;
        }
        catch (Exception exception)
        {
            (ExitCode exitCode, string message) = FailureText.Of(exception);
            context.Console.Error(message);
            return (int)exitCode;
        }
    }
}
