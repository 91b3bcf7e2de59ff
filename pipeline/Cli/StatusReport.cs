using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>How things stand, as text or as JSON.</summary>
internal sealed record StatusReport(
    string Database, IReadOnlyList<RunRow> Runs, RunRow? LastChange, IReadOnlyList<CheckRow> Findings, IReadOnlyList<TableStatus> Tables)
{
    /// <summary>Tables in the archive that the catalogue does not know.</summary>
    public IReadOnlyList<UnknownTable> UnknownTables { get; init; } = [];

    /// <summary>What the nights are doing and what happened in them.</summary>
    public required NightStatus Nights { get; init; }

    private const int TopicsShown = 8;

    /// <summary>Reads the state of a database.</summary>
    public static StatusReport Read(Database database, NightStatus nights, int runs, IReadOnlyList<string> sources)
    {
        IReadOnlyList<RunRow> newest = StatusStore.Runs(database.Connection, runs);
        return new StatusReport(
            database.Path,
            newest,
            StatusStore.LastChange(database.Connection),
            newest.Count == 0 ? [] : StatusStore.Findings(database.Connection, newest[0].RunId),
            [
                .. StatusStore.Tables(database.Connection)
                    .Where(table => sources.Count == 0 || sources.Contains(table.SourceId, StringComparer.Ordinal))
                    .Select(table => new TableStatus(
                        table,
                        StatusStore.Missing(database.Connection, table.VintageId),
                        StatusStore.UnmappedTopics(database.Connection, table.SnapshotId))),
            ])
        {
            Nights = nights,
        };
    }

    /// <summary>Writes text for people.</summary>
    public void WriteText(RunConsole console)
    {
        console.Result($"Database     {Database}");
        console.Result($"Nights       {Nights.Text}");
        console.Result($"Last change  {(LastChange is null ? "none yet" : Described(LastChange))}");
        foreach (RunRow run in Runs)
        {
            console.Result($"Run          {Described(run)}");
        }

        foreach (CheckRow finding in Findings)
        {
            console.Result($"Last run     {finding.Outcome}: {finding.Detail}");
        }

        foreach (TableStatus status in Tables)
        {
            WriteTable(console, status);
        }

        foreach (UnknownTable table in UnknownTables)
        {
            console.Result($"{table.Source} {table.Dataset}: not in source_tables.csv. {table.Title}{table.Fault}");
            console.Result($"  topics     {Topics(table.Topics)}");
        }
    }

    /// <summary>Writes one JSON document.</summary>
    public void WriteJson(RunConsole console) => JsonResult.Write(console, new
    {
        schema = "monitor.status/1",
        database = Database,
        lastChange = LastChange is null ? null : Document(LastChange),
        busy = Nights.IsBusy,
        served = Nights.IsServed,
        nextRun = Nights.NextRun is { } next ? FigureWords.Moment(next.ToUnixTimeSeconds()) : null,
        runs = Nights.Documents(),
        findings = Findings,
        tables = Tables.Select(status => new
        {
            source = status.Table.SourceId,
            table = status.Table.TableId,
            snapshot = status.Table.Snapshot,
            retrievedAt = FigureWords.Moment(status.Table.RetrievedAt),
            state = status.Table.State,
            reconstructed = status.Table.IsReconstructed == 1,
            rows = status.Table.RowsRead,
            numbers = status.Table.Numbers,
            missing = status.Missing,
            quarantined = status.Table.Quarantined,
            unmappedTopics = status.UnmappedTopics,
        }),
        unknownTables = UnknownTables,
    });

    private static void WriteTable(RunConsole console, TableStatus status)
    {
        TableStatusRow table = status.Table;
        string missing = string.Join(", ", status.Missing.Select(row => FormattableString.Invariant($"{row.Count} {row.Reason}")));
        string reconstructed = table.IsReconstructed == 1 ? ", metadata reconstructed" : string.Empty;
        console.Result($"{table.SourceId} {table.TableId}");
        console.Result($"  retrieved  {FigureWords.Moment(table.RetrievedAt)} ({table.State}{reconstructed})");
        console.Result(FormattableString.Invariant($"  figures    {table.Numbers} numbers; {missing}"));
        console.Result(FormattableString.Invariant($"  quarantine {table.Quarantined} row(s) or cell(s)"));
        console.Result($"  unmapped   {Topics(status.UnmappedTopics)}");
    }

    // A young-adults table has more than a hundred; the whole list is in the JSON document.
    private static string Topics(IReadOnlyList<string> topics) => topics.Count switch
    {
        0 => "no topics",
        <= TopicsShown => string.Join(", ", topics),
        _ => FormattableString.Invariant(
            $"{string.Join(", ", topics.Take(TopicsShown))} and {topics.Count - TopicsShown} more (all of them with --json)"),
    };

    private static string Described(RunRow run)
    {
        string end = run.ExitCode is { } code
            ? FormattableString.Invariant($"exit {code} ({(ExitCode)code})")
            : "not ended: running, or it was killed";
        return FormattableString.Invariant($"{run.RunId}: {run.Command}, {FigureWords.Moment(run.StartedAt)}, {end}");
    }

    private static object Document(RunRow run) => new
    {
        run = run.RunId,
        run.Command,
        startedAt = FigureWords.Moment(run.StartedAt),
        endedAt = run.EndedAt is { } ended ? FigureWords.Moment(ended) : null,
        run.ExitCode,
    };
}
