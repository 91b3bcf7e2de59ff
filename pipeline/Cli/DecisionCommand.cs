using System.CommandLine;
using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor quarantine accept|correct|reject|withdraw</c>: takes a decision, or one back, and keeps that in the archive, with who and why.</summary>
internal sealed class DecisionCommand(CommandContext context, DecisionVerb verb)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _dryRun = CommonOptions.DryRun();
    private readonly Option<string> _by = Required("--by", "NAME", "Who decides: a name or a function.");
    private readonly Option<string> _why = Required("--why", "REASON", "Why, in a sentence for who reads it years later.");
    private readonly Option<string?> _until = new("--until")
    {
        Description = "Last day (UTC) on which it holds, for example 2027-06-30. Default: as long as the source says the same there.",
        HelpName = "DATE",
    };

    private readonly Option<string?> _value = new("--value")
    {
        Description = "What to load instead: a figure such as 12.3 or '12.3 [10.1 to 14.5]', the code or name of an area, a population, a year.",
        HelpName = "VALUE",
    };

    private readonly Argument<string[]> _entries = new("entries")
    {
        Description = "Keys of quarantined rows, as 'quarantine list' prints them, or at least their first four characters.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public Command Build(string name, string description)
    {
        Command command = new(name, description) { _entries, _by, _why, _database, _json, _dryRun };
        if (verb != DecisionVerb.Withdraw)
        {
            command.Add(_until);
        }

        if (verb == DecisionVerb.Correct)
        {
            command.Add(_value);
        }

        command.SetAction(parsed => Decide(parsed, $"quarantine {name}"));
        return command;
    }

    private static Option<string> Required(string name, string helpName, string description)
    {
        Option<string> option = new(name) { Description = description, HelpName = helpName, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string text }] && string.IsNullOrWhiteSpace(text))
            {
                result.AddError($"{name} is empty. Expected {description}");
            }
        });
        return option;
    }

    private int Decide(ParseResult parsed, string action)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.ExistingState(action, parsed.GetValue(_database), context.Console);
        RequireOwnArchive(settings);
        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        Database.OpenForReading(settings.Database).Dispose(); // Refuses, with what to do, when there is nothing to decide on.
        if (parsed.GetValue(_dryRun))
        {
            Tell(parsed, settings, Decisions(parsed, settings, catalogue));
            return (int)ExitCode.Done;
        }

        using RunLease? lease = RunLease.TryTake(settings.Database);
        if (lease is null)
        {
            context.Console.Error($"A run holds {settings.Database}. Wait until it ends.");
            return (int)ExitCode.Leased;
        }

        List<QuarantineDecision> decisions = Decisions(parsed, settings, catalogue);
        Keep(settings, action, decisions);
        Tell(parsed, settings, decisions);
        return (int)ExitCode.Done;
    }

    private List<QuarantineDecision> Decisions(ParseResult parsed, RunSettings settings, MonitorCatalogue catalogue)
    {
        using Database database = Database.OpenForReading(settings.Database);
        QuarantineView view = QuarantineView.Read(database, settings, context.Clock);
        DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(context.Clock.GetUtcNow().ToUnixTimeSeconds());
        if (verb == DecisionVerb.Withdraw)
        {
            return Withdrawals(parsed, view, now);
        }

        DecisionCheck check = new(catalogue);
        DateOnly? until = UntilOf(parsed.GetValue(_until), DateOnly.FromDateTime(now.UtcDateTime));
        string? value = verb == DecisionVerb.Correct ? parsed.GetValue(_value) : null;
        return
        [
            .. (parsed.GetValue(_entries) ?? []).Select(view.Find).DistinctBy(row => (row.Source, row.Dataset, row.Entry)).Select(row => new QuarantineDecision(
                now,
                parsed.GetValue(_by)!.Trim(),
                parsed.GetValue(_why)!.Trim(),
                until,
                verb,
                row.Source,
                row.Dataset,
                row.Entry,
                row.Place,
                row.Column,
                row.Published,
                check.ReplacementFor(row, verb, value))),
        ];
    }

    // What was decided of a row that the source no longer has can be taken back too: it may come again.
    private List<QuarantineDecision> Withdrawals(ParseResult parsed, QuarantineView view, DateTimeOffset now) =>
    [
        .. (parsed.GetValue(_entries) ?? []).Select(view.FindDecision).Distinct().Select(decision => decision with
        {
            At = now,
            By = parsed.GetValue(_by)!.Trim(),
            Why = parsed.GetValue(_why)!.Trim(),
            Until = null,
            Verb = DecisionVerb.Withdraw,
            Replacement = string.Empty,
        }),
    ];

    // First the archive, which the database can be made from anew; never the other way round.
    private void Keep(RunSettings settings, string action, List<QuarantineDecision> decisions)
    {
        ManualRecords records = new(settings.Archive);
        records.Decisions.Append(decisions);
        records.Audit.Append(decisions.Select(decision => new AuditEntry(
            decision.At, decision.By, action, $"{decision.Source}/{decision.Dataset} {decision.Entry}", decision.Why)));
        using Database database = Database.OpenForWriting(settings.Database, context.Clock);
        ManualRecordStore.Synchronise(database.Connection, records.Decisions.Read(), records.Audit.Read());
    }

    private void Tell(ParseResult parsed, RunSettings settings, List<QuarantineDecision> decisions)
    {
        List<StandingDecision> standing = [.. decisions.Select(decision => new StandingDecision(decision, DecisionState.Waiting))];
        if (parsed.GetValue(_json))
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.decision/1",
                database = settings.Database,
                archive = settings.Archive,
                dryRun = parsed.GetValue(_dryRun),
                decisions = standing.Select(QuarantineText.Document),
            });
            return;
        }

        foreach (StandingDecision decision in standing)
        {
            context.Console.Result($"{decision.Decision.Entry}: {QuarantineText.Sentence(decision)}");
        }

        context.Console.Result(parsed.GetValue(_dryRun)
            ? "Nothing was kept: this was a dry run."
            : "Kept in the archive. 'monitor run' (or 'import') carries it out.");
    }

    private static DateOnly? UntilOf(string? text, DateOnly today)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day >= today
            ? day
            : throw new UsageException($"--until '{text}' is not a day from today on. Expected year-month-day, such as 2027-06-30.");
    }

    // The archive of the demonstration is part of the program and the same for everybody.
    private static void RequireOwnArchive(RunSettings settings)
    {
        if (string.Equals(settings.Archive, Workplace.BundledArchive, StringComparison.Ordinal))
        {
            throw new UsageException("This is the demonstration's database; its archive comes with the program and keeps no decisions. Name your own database with --db.");
        }
    }
}
