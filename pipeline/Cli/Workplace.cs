using Microsoft.Extensions.Configuration;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Cli;

/// <summary>Where the program stands: its settings, and the folders that follow from them.</summary>
internal sealed class Workplace
{
    private const string SettingsFile = "appsettings.json";
    private const string DemoFolder = "demo";

    private Workplace(MonitorOptions options) => Options = options;

    /// <summary>The settings.</summary>
    public MonitorOptions Options { get; }

    /// <summary>The archive that is part of the program.</summary>
    public static string BundledArchive => Path.Combine(AppContext.BaseDirectory, "sample-archive");

    /// <summary>Folder of the catalogue.</summary>
    public string CatalogueFolder => string.IsNullOrWhiteSpace(Options.Catalogue)
        ? Path.Combine(AppContext.BaseDirectory, "Catalogue")
        : Path.GetFullPath(Options.Catalogue);

    /// <summary>Reads the settings: beside the program, then in the working folder, then from the environment.</summary>
    /// <exception cref="UsageException">A settings file or a setting is wrong.</exception>
    public static Workplace Open()
    {
        MonitorOptions options = new();
        try
        {
            new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, SettingsFile), optional: true)
                .AddJsonFile(Path.Combine(Environment.CurrentDirectory, SettingsFile), optional: true)
                .AddEnvironmentVariables()
                .Build()
                .GetSection(MonitorOptions.Section)
                .Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            throw new UsageException($"The settings cannot be read: {exception.Message} {exception.InnerException?.Message}".TrimEnd());
        }

        List<string> problems = [.. options.Problems()];
        return problems.Count == 0 ? new Workplace(options) : throw new UsageException(string.Join(Environment.NewLine, problems));
    }

    /// <summary>Where a run reads and writes.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="database">The file named with <c>--db</c>; null for the configured one.</param>
    public RunSettings SettingsFor(string command, string? database) => new(
        command,
        Path.GetFullPath(Options.Archive),
        Path.GetFullPath(database ?? Options.Database),
        Path.GetFullPath(Options.Site),
        CatalogueFolder,
        Options);

    /// <summary>Where the demonstration reads and writes: the bundled archive, and a folder of its own.</summary>
    public RunSettings DemoSettings(string? database) => new(
        "demo",
        BundledArchive,
        Path.GetFullPath(database ?? Path.Combine(DemoFolder, "monitor.db")),
        Path.GetFullPath(Path.Combine(DemoFolder, "site")),
        CatalogueFolder,
        Options);

    /// <summary>The settings of an existing state: the named or configured database, else the demonstration's when only that exists.</summary>
    public RunSettings ExistingState(string command, string? database, RunConsole console)
    {
        RunSettings configured = SettingsFor(command, database);
        RunSettings demo = DemoSettings(null);
        if (database is null && !File.Exists(configured.Database) && File.Exists(demo.Database))
        {
            console.Progress($"Using {demo.Database}: there is no database at {configured.Database}.");
            return demo with { Command = command };
        }

        return configured;
    }

    /// <summary>The catalogue.</summary>
    /// <exception cref="UsageException">It has errors, all of them in the message, or it lacks the areas of the settings.</exception>
    public MonitorCatalogue ReadCatalogue()
    {
        CatalogueResult result = CatalogueReader.Read(CatalogueFolder);
        MonitorCatalogue catalogue = result.Catalogue ?? throw new UsageException(string.Join(
            Environment.NewLine,
            result.Problems.Where(problem => problem.IsError)
                .Select(ProblemText.Of)
                .Prepend($"The catalogue in {CatalogueFolder} has errors:")));
        RequireArea(catalogue, nameof(MonitorOptions.Municipality), Options.Municipality);
        RequireArea(catalogue, nameof(MonitorOptions.Country), Options.Country);
        return catalogue;
    }

    private void RequireArea(MonitorCatalogue catalogue, string setting, string code)
    {
        if (!catalogue.Areas.Any(area => string.Equals(area.Code.Value, code, StringComparison.Ordinal)))
        {
            throw new UsageException(
                $"{MonitorOptions.Section}:{setting} '{code}' is not in {Path.Combine(CatalogueFolder, "areas.csv")}. "
                + "Expected the code of one of its areas. Correct the setting, or add the area.");
        }
    }
}
