using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>How things stand, as text or as JSON.</summary>
internal sealed record StatusReport(
    string Database, IReadOnlyList<RunRow> Runs, RunRow? LastChange, IReadOnlyList<CheckRow> Findings, IReadOnlyList<DatasetStatus> Datasets)
{
    private const int TopicsShown = 8;

    /// <summary>Tables in the archive that the catalogue does not know.</summary>
    public IReadOnlyList<UnknownTable> UnknownTables { get; init; } = [];

    /// <summary>How many judgements stand with each status.</summary>
    public IReadOnlyList<StatusCountRow> Statuses { get; init; } = [];

    /// <summary>What is there of each measurement, and what is expected.</summary>
    public IReadOnlyList<MeasurementStatus> Measurements { get; init; } = [];

    /// <summary>Decisions on quarantined rows that do nothing any more.</summary>
    public IReadOnlyList<StandingDecision> LapsedDecisions { get; init; } = [];

    /// <summary>Rows and cells in quarantine that nobody decided on.</summary>
    public long OpenQuarantine => Datasets.Sum(dataset => dataset.Newest.Quarantined);

    /// <summary>True when something deserves attention: open quarantine, or a warning or worse in the last run.</summary>
    public bool HasWarnings =>
        OpenQuarantine > 0 || Findings.Any(finding => !string.Equals(finding.Outcome, "note", StringComparison.Ordinal));

    /// <summary>What the nights are doing and what happened in them.</summary>
    public required NightStatus Nights { get; init; }

    /// <summary>Reads the state of a database.</summary>
    public static StatusReport Read(Database database, NightStatus nights, int runs, IReadOnlyList<string> sources)
    {
        IReadOnlyList<RunRow> newest = StatusStore.Runs(database.Connection, runs);
        return new StatusReport(
            database.Path,
            newest,
            StatusStore.LastChange(database.Connection),
            newest.Count == 0 ? [] : StatusStore.Findings(database.Connection, newest[0].RunId),
            [.. DatasetsOf(database, sources)])
        {
            Nights = nights,
            Statuses = AssessmentStore.CountByStatus(database.Connection),
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

        console.Result($"Targets      {(Statuses.Count == 0 ? "not assessed yet" : string.Join(", ", StatusesInOrder().Select(Counted)))}");
        foreach (MeasurementStatus measurement in Measurements)
        {
            console.Result($"Measurement  {measurement.Text}");
        }

        console.Result(OpenQuarantine == 0
            ? "Quarantine   nothing waits for a decision"
            : FormattableString.Invariant($"Quarantine   {OpenQuarantine} row(s) or cell(s) wait for a decision: 'monitor quarantine list'"));
        foreach (StandingDecision decision in LapsedDecisions)
        {
            console.Result($"Lapsed       {QuarantineText.LapsedLine(decision)}");
        }

        foreach (DatasetStatus status in Datasets)
        {
            WriteDataset(console, status);
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
        openQuarantine = OpenQuarantine,
        lapsedDecisions = LapsedDecisions.Select(QuarantineText.Document),
        statuses = StatusesInOrder().Select(row => new { status = Enum.Parse<AssessmentStatus>(row.Status), row.Count }),
        measurements = Measurements.Select(row => new { row.Id, row.Title, row.NewestYear, row.NextRound, row.FiguresBy, overdue = row.IsOverdue }),
        datasets = Datasets.Select(status => new
        {
            source = status.Newest.SourceId,
            table = status.Newest.TableId,
            dataset = status.Newest.Dataset,
            snapshot = status.Newest.Snapshot,
            retrievedAt = FigureWords.Moment(status.Newest.RetrievedAt),
            changedAt = status.ChangedAt is { } changed ? FigureWords.Moment(changed) : null,
            state = status.Newest.State,
            reconstructed = status.Newest.IsReconstructed == 1,
            rows = status.Newest.RowsRead,
            numbers = status.Numbers,
            missing = status.Missing,
            quarantined = status.Newest.Quarantined,
            unmappedTopics = status.UnmappedTopics,
        }),
        unknownTables = UnknownTables,
    });

    private IEnumerable<StatusCountRow> StatusesInOrder() => Statuses.OrderBy(row => Enum.Parse<AssessmentStatus>(row.Status));

    private static string Counted(StatusCountRow row) => FormattableString.Invariant($"{row.Count} {AssessmentText.StatusWords(row.Status)}");

    private static IEnumerable<DatasetStatus> DatasetsOf(Database database, IReadOnlyList<string> sources)
    {
        ILookup<(string, string), DatasetTallyRow> tallies =
            StatusStore.Tallies(database.Connection).ToLookup(tally => (tally.SourceId, tally.Dataset));
        return StatusStore.Datasets(database.Connection)
            .Where(dataset => sources.Count == 0 || sources.Contains(dataset.SourceId, StringComparer.Ordinal))
            .Select(dataset => DatasetStatus.Of(
                dataset,
                [.. tallies[(dataset.SourceId, dataset.Dataset)]],
                StatusStore.UnmappedTopics(database.Connection, dataset.SnapshotId)));
    }

    private static void WriteDataset(RunConsole console, DatasetStatus status)
    {
        DatasetStatusRow newest = status.Newest;
        string missing = string.Concat(status.Missing.Select(row => FormattableString.Invariant($", {row.Count} {row.Reason}")));
        string reconstructed = newest.IsReconstructed == 1 ? ", metadata reconstructed" : string.Empty;
        console.Result($"{newest.SourceId} {newest.Dataset}");
        console.Result($"  retrieved  {FigureWords.Moment(newest.RetrievedAt)} ({newest.State}{reconstructed})");
        console.Result($"  changed    {(status.ChangedAt is { } changed ? FigureWords.Moment(changed) : "no figure of it is stored")}");
        console.Result(FormattableString.Invariant($"  figures    {status.Numbers} numbers{missing} (newest retrieval: {newest.RowsRead} row(s))"));
        console.Result(FormattableString.Invariant($"  quarantine {newest.Quarantined} row(s) or cell(s){(newest.Quarantined == 0 ? string.Empty : $" open: 'monitor quarantine list --dataset {newest.Dataset}'")}"));
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
