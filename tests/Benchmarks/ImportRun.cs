using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Monitoring.Tests.Benchmarks;

/// <summary>One import (or whole run) of one size, and its floor, against a feed of their own.</summary>
/// <param name="Program">What the program took.</param>
/// <param name="Quiet">What the program took when it was started again and the feed had nothing new.</param>
/// <param name="Floor">What reading the same bytes and inserting the same rows took.</param>
/// <param name="ServerCpuSeconds">Processor time of the feed while the program ran: it shares the machine.</param>
internal readonly record struct ImportRun(Measurement Program, Measurement Quiet, Measurement Floor, double ServerCpuSeconds)
{
    /// <summary>Runs all three.</summary>
    /// <param name="size">Size of the table.</param>
    /// <param name="verb">What the program is told to do: <c>import</c>, or <c>run</c> with assessment and report.</param>
    /// <exception cref="InvalidOperationException">A process failed, or the store does not hold every figure.</exception>
    internal static ImportRun Measure(TableSize size, string verb)
    {
        string folder = Directory.CreateTempSubdirectory("monitor-benchmark-").FullName;
        using Process server = ChildProcess.Start(folder, ChildProcess.Itself, TableServer.Verb, size.AreasText);
        try
        {
            string root = server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The feed did not start.");
            WriteSettings(folder, size, root);
            ProcessMeter serverMeter = new(server);
            serverMeter.Look();
            double before = serverMeter.CpuSeconds;
            Measurement program = ProcessMeter.Run(folder, ChildProcess.Monitor, verb);
            serverMeter.Look();
            double feed = serverMeter.CpuSeconds - before;
            Measurement quiet = ProcessMeter.Run(folder, ChildProcess.Monitor, verb);
            RequireFigures(Path.Combine(folder, "data/monitor.db"), size.Figures);
            Measurement floor = ProcessMeter.Run(
                folder, ChildProcess.Itself, Benchmarks.Floor.Verb, root, size.AreasText, Path.Combine(folder, "floor.db"));
            return new ImportRun(program, quiet, floor, feed);
        }
        finally
        {
            server.StandardInput.Close();
            server.WaitForExit();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteSettings(string folder, TableSize size, string root)
    {
        BenchmarkCatalogue.Write(Path.Combine(AppContext.BaseDirectory, "Catalogue"), Path.Combine(folder, "catalogue"), size);
        File.WriteAllText(
            Path.Combine(folder, "appsettings.json"),
            JsonSerializer.Serialize(new
            {
                Monitor = new
                {
                    Catalogue = "catalogue",
                    Feeds = new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["rivm-statline"] = new { Root = root, Tables = TableSize.TableId, IsWholeTable = true },
                        ["cbs-statline"] = new { Root = string.Empty },
                    },
                },
            }));
    }

    private static void RequireFigures(string database, long expected)
    {
        using SqliteConnection connection = new($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM observation WHERE known_to IS NULL;";
        long found = (long)command.ExecuteScalar()!;
        if (found != expected)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The store holds {found} figures instead of {expected}."));
        }
    }
}
