using System.CommandLine;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor check</c>: reads the catalogue and says what is wrong in it, and where.</summary>
internal sealed class CheckCommand(CommandContext context)
{
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new("check", "Check the catalogue (goals, indicators, areas, targets) and say what is wrong, and where.")
        {
            _json, _strict,
        };
        command.SetAction(parsed => Check(parsed.GetValue(_json), parsed.GetValue(_strict)));
        return command;
    }

    private int Check(bool asJson, bool isStrict)
    {
        Workplace workplace = Workplace.Open();
        CatalogueResult result = CatalogueReader.Read(workplace.CatalogueFolder);
        int errors = result.Problems.Count(problem => problem.IsError);
        int warnings = result.Problems.Count - errors;
        if (asJson)
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.check/1",
                folder = workplace.CatalogueFolder,
                errors,
                warnings,
                problems = result.Problems,
            });
        }
        else
        {
            foreach (CatalogueProblem problem in result.Problems)
            {
                context.Console.Result(ProblemText.Of(problem));
            }

            context.Console.Result(FormattableString.Invariant(
                $"{workplace.CatalogueFolder}: {errors} error(s), {warnings} warning(s)."));
        }

        ExitCode warned = isStrict && warnings > 0 ? ExitCode.Warnings : ExitCode.Done;
        return (int)(errors > 0 ? ExitCode.Usage : warned);
    }
}
