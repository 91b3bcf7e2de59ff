using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;

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
            new ReportCommand(context).Build(),
            new LayoutCommand(context).Build(),
            new CheckCommand(context).Build(),
            new StatusCommand(context).Build(),
            new TraceCommand(context).Build(),
            new RebuildCommand(context).Build(),
            new DoctorCommand(context).Build(),
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
        catch (Exception exception) when (exception is UsageException or StoreException or SitePlaceException)
        {
            context.Console.Error(exception.Message);
            return (int)ExitCode.Usage;
        }
        catch (SourceUnavailableException exception)
        {
            context.Console.Error(exception.Message);
            return (int)ExitCode.Unavailable;
        }
        catch (SourceException exception)
        {
            context.Console.Error(exception.Message);
            return (int)ExitCode.Partly;
        }
        catch (SqliteException exception)
        {
            context.Console.Error($"The database could not be written or read: {exception.Message} Check the disk and the file's permissions.");
            return (int)ExitCode.Unexpected;
        }
        catch (Exception exception)
        {
            context.Console.Error($"Unexpected error, please report it: {exception}");
            return (int)ExitCode.Unexpected;
        }
    }
}
