using System.CommandLine;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;
using Monitoring.Pipeline.Trace;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor trace</c>: follows a number back to the bytes it came from.</summary>
internal sealed class TraceCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string?> _asOf = CommonOptions.AsOf();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Argument<string[]> _words = new("figure")
    {
        Description = "The id of a figure or judgement as pages print it, or: indicator area year [population].",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new(
            "trace",
            "Follow a number back to the bytes it came from. Example: trace ernstige-eenzaamheid GM0935 2020 65+")
        {
            _words, _database, _asOf, _json,
        };
        command.SetAction(Trace);
        return command;
    }

    private int Trace(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.ExistingState("trace", parsed.GetValue(_database), context.Console);
        if (parsed.GetValue(_words) is [string word] && VerdictId.TryParse(word, out VerdictId? verdict))
        {
            return TraceVerdict(settings, verdict!, parsed.GetValue(_json));
        }

        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        string[] words = parsed.GetValue(_words) ?? [];
        DateTimeOffset? asOf = CommonOptions.ReadAsOf(parsed.GetValue(_asOf));
        string? id = words is [string name] && DerivedNumber.IsName(name) ? name : null;

        // What was asked is read before the database is opened: a misspelt name is told also where there is none.
        TraceQuestion? question = id is null ? new TraceQuestionReader(catalogue).Read(words, asOf) : null;
        using Database database = Database.OpenForReading(settings.Database);
        if (id is not null)
        {
            DerivedNumber number = new DerivedTracer(database, catalogue, settings.Scope).Trace(id, asOf)
                ?? throw new UsageException($"The report has no number '{id}'. Copy the id from a page of the report that this database makes.");
            DerivedTraceResult.Write(context.Console, number, parsed.GetValue(_json));
            return (int)ExitCode.Done;
        }

        return TraceFigures(parsed, settings, database, question!, catalogue);
    }

    private int TraceFigures(
        ParseResult parsed, RunSettings settings, Database database, TraceQuestion question, MonitorCatalogue catalogue)
    {
        ArchiveReader archive = new(
            [.. new[] { settings.Archive, Workplace.BundledArchive }.Distinct(StringComparer.Ordinal)]);
        Tracer tracer = new(database.Connection, catalogue, archive, settings.Options.Country) { HasExamples = settings.Options.ExampleData };
        IReadOnlyList<TracedFigure> figures = tracer.Trace(question);
        if (figures.Count == 0)
        {
            throw NothingFound(question, tracer);
        }

        if (parsed.GetValue(_json))
        {
            TraceResult.WriteJson(context.Console, catalogue, tracer, figures);
        }
        else
        {
            TraceResult.WriteText(context.Console, catalogue, tracer, figures);
        }

        return (int)ExitCode.Done;
    }

    private int TraceVerdict(RunSettings settings, VerdictId id, bool json)
    {
        using Database database = Database.OpenForReading(settings.Database);
        StandingAssessment found = VerdictTraceResult.Find(database, id);
        if (json)
        {
            VerdictTraceResult.WriteJson(context.Console, id, found);
        }
        else
        {
            VerdictTraceResult.WriteText(context.Console, id, found);
        }

        return (int)ExitCode.Done;
    }

    private static UsageException NothingFound(TraceQuestion question, Tracer tracer)
    {
        IReadOnlyList<long> years = tracer.YearsOf(question);
        string population = question.PopulationId is null ? string.Empty : $" for {question.PopulationId}";
        string advice = years.Count == 0
            ? "The store has no figures of this indicator for this area."
            : FormattableString.Invariant($"Years with figures for this area (of some population): {string.Join(", ", years)}.");
        return new UsageException(FormattableString.Invariant(
            $"The sources have no cell for {question.IndicatorId}, {question.AreaCode}, {question.Year}{population}. {advice}"));
    }
}
