using Monitoring.Pipeline.Publish;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline;

/// <summary>Where one run reads and writes, all paths full.</summary>
/// <param name="Command">The verb, for the run's record.</param>
/// <param name="Archive">Folder of the snapshot archive.</param>
/// <param name="Database">The database file.</param>
/// <param name="Site">Folder of the site.</param>
/// <param name="Catalogue">Folder of the catalogue.</param>
/// <param name="Options">The other settings.</param>
internal sealed record RunSettings(
    string Command, string Archive, string Database, string Site, string Catalogue, MonitorOptions Options)
{
    /// <summary>Why the run was started.</summary>
    public RunOccasion Occasion { get; init; } = RunOccasion.Partial;

    /// <summary>The language that the report is written in: the configured one unless the command line names another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The setting is none of the languages, which the check of the settings refuses.</exception>
    public ReportLanguage Language { get; init; } = ReportLanguageCode.Read(Options.Language);

    /// <summary>What the report is about.</summary>
    public ReportScope Scope => ReportScope.Of(Options) with { Language = Language };
}
