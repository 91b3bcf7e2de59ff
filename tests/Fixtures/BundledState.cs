using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Tests.Fixtures;

/// <summary>The bundled figures of Maastricht, imported and published once by the real run; tests only read them.</summary>
internal static class BundledState
{
    private static readonly Lazy<TestFolder> _folder = new(Run);

    public static string DatabasePath => _folder.Value["monitor.db"];

    public static string Site => _folder.Value["site"];

    public static ReportScope Scope { get; } = ReportScope.Of(new MonitorOptions());

    public static Database Open() => Database.OpenForReading(DatabasePath);

    public static ReportState Load(DateTimeOffset? asOf = null)
    {
        using Database database = Open();
        return ReportState.Load(database.Connection, TestCatalogue.Shipped, Scope, asOf);
    }

    public static RunSettings Settings(TestFolder folder) => new(
        "run", Repository.BundledArchive, folder["monitor.db"], folder["site"], Repository.Folder("pipeline", "Catalogue"), new MonitorOptions());

    private static TestFolder Run()
    {
        TestFolder folder = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        RunSettings settings = Settings(folder);
        using StopSignals stop = new();
        NightlyRun run = new(
            settings, SourceRegistry.Offline(TestCatalogue.Shipped, settings.Archive, []).Sources, TestCatalogue.Shipped,
            new RunConsole(TextWriter.Null, TextWriter.Null), new FakeClock());
        RunReport report = run.ExecuteAsync(stop).GetAwaiter().GetResult();
        return report.ExitCode == ExitCode.Done
            ? folder
            : throw new InvalidOperationException($"The bundled figures could not be imported: {report.ExitCode}.");
    }
}
