using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disagreements;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;

namespace Monitoring.Pipeline;

/// <summary>The whole run: import what is new, assess, publish. What fails leaves the last good state live.</summary>
internal sealed class NightlyRun(
    RunSettings settings, IReadOnlyList<ISource> sources, MonitorCatalogue catalogue, RunConsole console, TimeProvider clock)
{
    /// <summary>Runs every stage.</summary>
    public Task<RunReport> ExecuteAsync(StopSignals stop) => InRunAsync(stop, async (database, journal) =>
    {
        IReadOnlyList<SourceOutcome> outcomes = await Import(database, journal).ImportAsync(sources, stop.Token);
        Withhold(database, journal);
        (ReportState state, IReadOnlyList<AssessmentChange> changes) = Assess(database, journal);
        PublishOutcome? site = await Publish(state, journal, stop.Token);
        return new RunReport(journal.RunId, ExitOf(outcomes), outcomes, changes, journal.Warnings, site) { Assessed = state.Assessments.Count };
    });

    /// <summary>Imports what is new and leaves the report as it is.</summary>
    public Task<RunReport> ImportOnlyAsync(StopSignals stop) => InRunAsync(stop, async (database, journal) =>
    {
        IReadOnlyList<SourceOutcome> outcomes = await Import(database, journal).ImportAsync(sources, stop.Token);
        Withhold(database, journal);
        return new RunReport(journal.RunId, ExitOf(outcomes), outcomes, [], journal.Warnings, null);
    });

    /// <summary>Imports and assesses, and leaves the report as it is.</summary>
    public Task<RunReport> ImportAndAssessAsync(StopSignals stop) => InRunAsync(stop, async (database, journal) =>
    {
        IReadOnlyList<SourceOutcome> outcomes = await Import(database, journal).ImportAsync(sources, stop.Token);
        Withhold(database, journal);
        (ReportState state, IReadOnlyList<AssessmentChange> changes) = Assess(database, journal);
        return new RunReport(journal.RunId, ExitOf(outcomes), outcomes, changes, journal.Warnings, null) { Assessed = state.Assessments.Count };
    });

    /// <summary>Assesses what is stored; imports nothing and leaves the report as it is.</summary>
    public Task<RunReport> AssessOnlyAsync(StopSignals stop) => InRunAsync(stop, (database, journal) =>
    {
        Withhold(database, journal);
        (ReportState state, IReadOnlyList<AssessmentChange> changes) = Assess(database, journal);
        return Task.FromResult(
            new RunReport(journal.RunId, ExitCode.Done, [], changes, journal.Warnings, null) { Assessed = state.Assessments.Count });
    });

    private async Task<RunReport> InRunAsync(StopSignals stop, Func<Database, RunJournal, Task<RunReport>> stages)
    {
        using RunLease? lease = RunLease.TryTake(settings.Database);
        if (lease is null)
        {
            console.Error($"Another run holds {settings.Database}. Wait until it ends, or name another database with --db.");
            return new RunReport(0, ExitCode.Leased, [], [], 0, null);
        }

        using Database database = Database.OpenForWriting(settings.Database, clock);
        RunLog log = RunLog.Start(database.Connection, clock, settings.Command, catalogue.Fingerprint, settings.Occasion);
        RunJournal journal = new(log, console, clock);
        if (settings.Occasion.Note.Length > 0)
        {
            journal.Note("occasion", settings.Command, settings.Occasion.Note);
        }

        try
        {
            RunReport report = await stages(database, journal);
            journal.End(report.ExitCode);
            return report;
        }
        catch (OperationCanceledException) when (stop.ExitCode != ExitCode.Done)
        {
            journal.End(stop.ExitCode);
            throw;
        }
        catch
        {
            journal.End(ExitCode.Unexpected);
            throw;
        }
    }

    private ImportStage Import(Database database, RunJournal journal) =>
        new(
            new SourceImport(
                new DatasetImport(
                    database.Connection, catalogue, journal, (Decisions(database), settings.Options.MaximumRejectedShare)),
                journal),
            journal);

    // The archive has the original, so that a database built from it anew knows them as well.
    private DecisionBook Decisions(Database database)
    {
        ManualRecords records = new(settings.Archive);
        IReadOnlyList<QuarantineDecision> decisions = records.Decisions.Read();
        ManualRecordStore.Synchronise(database.Connection, decisions, records.Audit.Read());
        return new DecisionBook(decisions, clock.GetUtcNow());
    }

    // Also without an assessment: what was just imported must not be seen before it is known to be withheld.
    private void Withhold(Database database, RunJournal journal)
    {
        _ = journal.Step("withhold", string.Empty, () =>
            Outcome(WithheldStore.Record(database.Connection, new NewerEditionRule(catalogue)), "withheld figures looked up"));
        DisclosureWatch.Report(journal, DisclosureStore.Record(database.Connection, catalogue));
    }

    private (ReportState State, IReadOnlyList<AssessmentChange> Changes) Assess(Database database, RunJournal journal)
    {
        ReportState? state = null;
        IReadOnlyList<AssessmentChange> changes = [];
        _ = journal.Step("assess", string.Empty, () =>
        {
            state = ReportState.Load(database.Connection, catalogue, settings.Scope, asOf: null);
            changes = AssessmentStore.Save(database.Connection, journal.RunId, state.Assessments);
            DisagreementWatch.Report(journal, state.Disagreements);
            return Outcome(changes.Count, FormattableString.Invariant($"{state.Assessments.Count} assessments"));
        });
        return (state!, changes);
    }

    private static StepOutcome Outcome(int changes, string what) => changes == 0
        ? StepOutcome.Unchanged(what)
        : StepOutcome.Done(FormattableString.Invariant($"{what}, {changes} changes"));

    // Before the first figure there is nothing to report; an empty site would only look like a fault.
    private async Task<PublishOutcome?> Publish(ReportState state, RunJournal journal, CancellationToken cancellationToken)
    {
        if (state.Figures.All.Count == 0)
        {
            journal.Note("site", settings.Site, "There are no figures yet, so no report was made.");
            return null;
        }

        return await new PublishStage(journal).PublishAsync(state, settings.Site, settings.Scope, cancellationToken);
    }

    private static ExitCode ExitOf(IReadOnlyList<SourceOutcome> outcomes)
    {
        List<SourceOutcome> failed =
        [
            .. outcomes.Where(outcome => outcome.State is SourceState.Failed or SourceState.Unavailable or SourceState.Partly),
        ];
        if (failed.Count == 0)
        {
            return ExitCode.Done;
        }

        // Files of the project itself are always at hand: that they could be read does not mean that anything was reached.
        int reachable = outcomes.Count(outcome => !RecordedSources.Has(outcome.SourceId));
        return failed.Count == reachable && failed.TrueForAll(outcome => outcome.State == SourceState.Unavailable)
            ? ExitCode.Unavailable
            : ExitCode.Partly;
    }
}
