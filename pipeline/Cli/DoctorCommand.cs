using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Doctor;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor doctor</c>: is everything here that a run needs?</summary>
internal sealed class DoctorCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new("doctor", "Check the installation: hosts, certificates, clock, disk, language data, browser, archive, database.")
        {
            _database, _json, _strict,
        };
        command.SetAction((parsed, _) => ExamineAsync(parsed));
        return command;
    }

    private async Task<int> ExamineAsync(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.SettingsFor("doctor", parsed.GetValue(_database));
        CatalogueResult catalogue = CatalogueReader.Read(workplace.CatalogueFolder);
        List<Finding> findings =
        [
            MachineChecks.LanguageData(),
            MachineChecks.Browser(),
            MachineChecks.Folder("archive", settings.Archive),
            MachineChecks.Folder("database", Path.GetDirectoryName(settings.Database)!),
            MachineChecks.Folder("site", Path.GetDirectoryName(settings.Site)!),
            StateChecks.Catalogue(catalogue, workplace.CatalogueFolder),
            .. StateChecks.Archive(settings.Archive, SourceIdsOf(catalogue)),
            StateChecks.Database(settings.Database),
            .. await HostChecks.ExamineAsync(settings.Options, context.Clock, context.Stop.Token),
        ];
        Write(findings, parsed.GetValue(_json));
        return (int)ExitOf(findings, parsed.GetValue(_strict));
    }

    private void Write(List<Finding> findings, bool asJson)
    {
        if (asJson)
        {
            JsonResult.Write(context.Console, new { schema = "monitor.doctor/1", findings });
            return;
        }

        foreach (Finding finding in findings)
        {
            string mark = finding.Outcome switch
            {
                FindingOutcome.Good => "ok          ",
                FindingOutcome.Weak => "weak        ",
                FindingOutcome.Unreachable => "unreachable ",
                FindingOutcome.Bad => "BAD         ",
                _ => throw new InvalidOperationException($"Unknown outcome {finding.Outcome}."),
            };
            context.Console.Result($"{mark}{finding.Check}: {finding.Detail}");
        }
    }

    private static IEnumerable<string> SourceIdsOf(CatalogueResult catalogue) =>
        catalogue.Catalogue?.SourceTables.Select(table => table.SourceId).Distinct(StringComparer.Ordinal) ?? [];

    private static ExitCode ExitOf(List<Finding> findings, bool isStrict)
    {
        if (findings.Exists(finding => finding.Outcome == FindingOutcome.Bad))
        {
            return ExitCode.Usage;
        }

        return findings.Exists(finding => finding.Outcome == FindingOutcome.Unreachable) ? ExitCode.Unavailable
            : isStrict && findings.Exists(finding => finding.Outcome == FindingOutcome.Weak) ? ExitCode.Warnings
            : ExitCode.Done;
    }
}
