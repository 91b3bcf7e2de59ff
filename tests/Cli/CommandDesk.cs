using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;
using Monitoring.Tests.Fixtures;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Monitoring.Tests.Cli;

/// <summary>The program's command line in a working folder of its own; the machine's own folder comes back afterwards.</summary>
internal sealed class CommandDesk : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly List<string> _variables = [];

    public CommandDesk()
    {
        RequireAlone();
        Environment.CurrentDirectory = Folder.Path;

        // The shipped settings name a live feed; what is tested here is what the archive has.
        Setting("Feeds__rivm-statline__Root", string.Empty);
        Setting("Feeds__cbs-statline__Root", string.Empty);
        Setting("RecordedSources", string.Empty);
    }

    public TestFolder Folder { get; } = new();

    public static Task<CommandResult> RunAsync(params string[] arguments) => RunAtAsync(new FakeClock(), arguments);

    /// <summary>Runs so many days after <see cref="FakeClock.Start"/>.</summary>
    public static Task<CommandResult> RunOnNightAsync(int night, params string[] arguments)
    {
        FakeClock clock = new();
        clock.Advance(TimeSpan.FromDays(night));
        return RunAtAsync(clock, arguments);
    }

    /// <summary>Runs at a moment of the test's choice.</summary>
    public static async Task<CommandResult> RunAtAsync(TimeProvider clock, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using StopSignals stop = new();
        int exitCode = await MonitorCommandLine.RunAsync(
            arguments, new CommandContext(new RunConsole(output, error), clock, stop));
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }

    public void Setting(string name, string value)
    {
        string variable = "Monitor__" + name;
        _variables.Add(variable);
        Environment.SetEnvironmentVariable(variable, value);
    }

    public void SettingsFile(string text) => File.WriteAllText(Folder["appsettings.json"], text);

    /// <summary>Puts an archive with one small retrieval into the configured place.</summary>
    public void Archive(StatLineSnapshotBuilder table) =>
        table.AddTo(new Monitoring.Sources.Snapshots.SnapshotArchive(Folder["data/archive"]), FakeClock.Start);

    /// <summary>A copy of the shipped catalogue with only the indicators of <see cref="TestCatalogue.Small"/> mapped.</summary>
    public void SmallCatalogue()
    {
        string folder = Folder["catalogue"];
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Repository.Folder("pipeline", "Catalogue"), "*.csv"))
        {
            IEnumerable<string> lines = File.ReadLines(file);
            if (Path.GetFileName(file).Equals("column_mappings.csv", StringComparison.Ordinal))
            {
                lines = lines.Where((line, index) => index == 0 || TestCatalogue.Small.ColumnMappings.Any(mapping =>
                    line.StartsWith($"{mapping.TableId},{mapping.Stem},", StringComparison.Ordinal)));
            }

            File.WriteAllLines(Path.Combine(folder, Path.GetFileName(file)), lines);
        }

        Setting("Catalogue", folder);
    }

    // Folder and variables are the process's: two desks, or a desk beside a program that is started, would get in each other's way.
    private static void RequireAlone()
    {
        ITest? fixture = TestExecutionContext.CurrentContext.CurrentTest;
        while (fixture is not null && fixture is not TestFixture)
        {
            fixture = fixture.Parent;
        }

        if (fixture?.Properties.Get(PropertyNames.ParallelScope) is not ParallelScope.None)
        {
            throw new InvalidOperationException($"Mark {fixture?.Name} with [NonParallelizable]: it uses the working folder of the process.");
        }
    }

    public void Dispose()
    {
        _variables.ForEach(variable => Environment.SetEnvironmentVariable(variable, null));
        Environment.CurrentDirectory = _before;
        Folder.Dispose();
    }
}
