using System.CommandLine;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor quarantine</c>: looks at rows that could not be read, and decides on them.</summary>
internal sealed class QuarantineCommand(CommandContext context)
{
    private const string OpenState = "open";
    private const string DecidedState = "decided";
    private const string AllStates = "all";

    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string[]> _sources = CommonOptions.Sources();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _strict = CommonOptions.Strict();
    private readonly Option<string?> _dataset = new("--dataset")
    {
        Description = CommonOptions.DatasetDescription,
        HelpName = "NAME",
    };

    private readonly Option<string> _state = new Option<string>("--state")
    {
        Description = "open (nobody decided yet), decided or all.",
        HelpName = "STATE",
        DefaultValueFactory = _ => OpenState,
    }.AcceptOnlyFromAmong(OpenState, DecidedState, AllStates);

    private readonly Argument<string> _entry = new("entry")
    {
        Description = "The key of a quarantined row, as 'quarantine list' prints it, or at least its first four characters.",
    };

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command list = new("list", "List what could not be read of the newest retrievals, and decisions that lapsed.")
        {
            _sources, _dataset, _state, _database, _json, _strict,
        };
        list.SetAction(List);
        Command show = new("show", "Show one quarantined row: file, place, text, reason, suggestion and decisions.") { _entry, _database, _json };
        show.SetAction(Show);
        return new Command("quarantine", "Look at rows that could not be read, and decide on them.")
        {
            list,
            show,
            new DecisionCommand(context, DecisionVerb.Accept).Build("accept", "Load quarantined rows as they are, where that is possible."),
            new DecisionCommand(context, DecisionVerb.Correct).Build("correct", "Load something else in place of quarantined rows: another figure, area, population or year."),
            new DecisionCommand(context, DecisionVerb.Reject).Build("reject", "Leave quarantined rows out for good, so that they no longer count as open."),
            new DecisionCommand(context, DecisionVerb.Withdraw).Build("withdraw", "Take back what was decided of quarantined rows, so that they are open again."),
        };
    }

    private int List(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.ExistingState("quarantine list", parsed.GetValue(_database), context.Console);
        string[] sources = parsed.GetValue(_sources) ?? [];
        SourceRegistry.RequireKnown(workplace.ReadCatalogue(), sources);
        using Database database = Database.OpenForReading(settings.Database);
        QuarantineView view = QuarantineView.Read(database, settings, context.Clock);
        List<QuarantineRow> selected =
        [
            .. view.Rows
                .Where(row => sources.Length == 0 || sources.Contains(row.Source, StringComparer.Ordinal))
                .Where(row => parsed.GetValue(_dataset) is not { } dataset || string.Equals(row.Dataset, dataset, StringComparison.Ordinal)),
        ];
        List<QuarantineRow> rows = [.. selected.Where(row => IsInState(row, parsed.GetValue(_state)!))];
        if (parsed.GetValue(_json))
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.quarantine/1",
                database = settings.Database,
                open = selected.Count(row => row.IsOpen),
                decided = selected.Count(row => !row.IsOpen),
                entries = rows.Select(row => QuarantineText.Document(row, view)),
                lapsedDecisions = view.Lapsed.Select(QuarantineText.Document),
            });
        }
        else
        {
            WriteText(selected, rows, view);
        }

        return selected.Exists(row => row.IsOpen) && parsed.GetValue(_strict) ? (int)ExitCode.Warnings : (int)ExitCode.Done;
    }

    private void WriteText(List<QuarantineRow> selected, List<QuarantineRow> rows, QuarantineView view)
    {
        foreach (string line in rows.SelectMany(row => QuarantineText.Lines(row, view)))
        {
            context.Console.Result(line);
        }

        context.Console.Result(FormattableString.Invariant(
            $"{selected.Count(row => row.IsOpen)} open, {selected.Count(row => !row.IsOpen)} decided. 'monitor quarantine show KEY' tells more of one."));
        if (view.Lapsed.Count > 0)
        {
            context.Console.Result("Decisions that lapsed:");
        }

        foreach (StandingDecision decision in view.Lapsed)
        {
            context.Console.Result($"  {QuarantineText.LapsedLine(decision)}");
        }
    }

    private int Show(ParseResult parsed)
    {
        RunSettings settings = Workplace.Open().ExistingState("quarantine show", parsed.GetValue(_database), context.Console);
        using Database database = Database.OpenForReading(settings.Database);
        QuarantineView view = QuarantineView.Read(database, settings, context.Clock);
        QuarantineRow row = view.Find(parsed.GetValue(_entry)!);
        if (parsed.GetValue(_json))
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.quarantine-entry/1",
                database = settings.Database,
                entry = QuarantineText.Document(row, view),
                decisions = view.Decisions
                    .Where(one => string.Equals(one.Decision.Entry, row.Entry, StringComparison.Ordinal)
                        && string.Equals(one.Decision.Dataset, row.Dataset, StringComparison.Ordinal))
                    .Select(QuarantineText.Document),
            });
            return (int)ExitCode.Done;
        }

        foreach (string line in QuarantineText.Details(row, view))
        {
            context.Console.Result(line);
        }

        return (int)ExitCode.Done;
    }

    private static bool IsInState(QuarantineRow row, string state) => state switch
    {
        OpenState => row.IsOpen,
        DecidedState => !row.IsOpen,
        _ => true,
    };
}
