using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor check</c>: reads the catalogue and says what is wrong in it, and where.</summary>
internal sealed class CheckCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new("check", "Check the catalogue (goals, indicators, areas, targets), also against the stored figures, and say what is wrong, and where.")
        {
            _database, _json, _strict,
        };
        command.SetAction(parsed => Check(parsed.GetValue(_database), parsed.GetValue(_json), parsed.GetValue(_strict)));
        return command;
    }

    private int Check(string? database, bool asJson, bool isStrict)
    {
        Workplace workplace = Workplace.Open();
        CatalogueResult result = CatalogueReader.Read(workplace.CatalogueFolder);
        IReadOnlyList<CatalogueProblem> problems = [.. result.Problems, .. WithFigures(workplace, result.Catalogue, database)];
        int errors = problems.Count(problem => problem.IsError);
        int warnings = problems.Count - errors;
        if (asJson)
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.check/1",
                folder = workplace.CatalogueFolder,
                errors,
                warnings,
                problems,
            });
        }
        else
        {
            foreach (CatalogueProblem problem in problems)
            {
                context.Console.Result(ProblemText.Of(problem));
            }

            context.Console.Result(FormattableString.Invariant(
                $"{workplace.CatalogueFolder}: {errors} error(s), {warnings} warning(s)."));
        }

        ExitCode warned = isStrict && warnings > 0 ? ExitCode.Warnings : ExitCode.Done;
        return (int)(errors > 0 ? ExitCode.Usage : warned);
    }

    // Without a database there is nothing to hold the catalogue against; one that cannot be read is told, and the rest stands.
    private IEnumerable<CatalogueProblem> WithFigures(Workplace workplace, MonitorCatalogue? catalogue, string? database)
    {
        RunSettings settings = workplace.ExistingState("check", database, context.Console);
        if (catalogue is null || (database is null && !File.Exists(settings.Database)))
        {
            return [];
        }

        try
        {
            return StoredFigureChecks.Run(catalogue, settings.Scope, settings.Database);
        }
        catch (StoreException exception)
        {
            context.Console.Warning($"The stored figures were not looked at: {exception.Message}");
            return [];
        }
    }
}
