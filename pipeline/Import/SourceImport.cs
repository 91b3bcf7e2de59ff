using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Import;

/// <summary>Brings the store up to date with one source; a dataset that fails does not take the others with it.</summary>
internal sealed class SourceImport(DatasetImport datasets, RunJournal journal)
{
    /// <summary>Imports what a fetch brought.</summary>
    /// <param name="source">The source.</param>
    /// <param name="fetch">Its fetch, which may still be going on.</param>
    /// <param name="cancellationToken">Ends the work; of the retrieval being read nothing is stored then.</param>
    /// <exception cref="SourceException">The source could give nothing at all.</exception>
    public async Task<SourceOutcome> ImportAsync(
        ISource source, Task<FetchResult> fetch, CancellationToken cancellationToken)
    {
        FetchResult fetched = await WaitAsync(source, fetch);
        List<ImportCounts> imported = [];
        List<SourceException> failures = [];
        List<IGrouping<string, Snapshot>> groups =
            [.. fetched.Snapshots.GroupBy(snapshot => snapshot.Id.Dataset, StringComparer.Ordinal)];
        foreach (IGrouping<string, Snapshot> dataset in groups)
        {
            try
            {
                imported.AddRange(datasets.Import(source, dataset.Key, [.. dataset], cancellationToken));
            }
            catch (SourceException exception)
            {
                failures.Add(exception);
            }
        }

        List<string> held = HeldBack(imported);
        string[] troubles =
        [
            .. fetched.Failures.Concat(failures).Select(failure => failure.Message),
            .. held.Select(snapshot =>
                $"Too many cells could not be read; nothing of {snapshot} went live and the last good figures stay. See 'monitor quarantine list'."),
        ];
        SourceState state = StateOf(fetched, groups.Count, failures.Count + held.Count, imported.Count > 0);
        return new SourceOutcome(source.Id, state, MessageOf(troubles, imported.Count - held.Count)) { Imported = imported };
    }

    private async Task<FetchResult> WaitAsync(ISource source, Task<FetchResult> fetch)
    {
        FetchResult fetched = new([], [], []);
        _ = await journal.StepAsync("fetch", source.Id, async () =>
        {
            fetched = await fetch;
            return StepOutcome.Done(FormattableString.Invariant(
                $"{fetched.Snapshots.Count} retrieval(s) in the archive, {fetched.Failures.Count} dataset(s) failed"));
        });
        foreach (FetchNote note in fetched.Notes)
        {
            journal.Note($"fetch-{note.Kind.ToString().ToLowerInvariant()}", note.Dataset, note.Text);
        }

        return fetched;
    }

    // A retrieval that was held back matters as long as no later one of its dataset was read.
    private static List<string> HeldBack(List<ImportCounts> imported) =>
    [
        .. imported.GroupBy(counts => counts.Snapshot[..counts.Snapshot.LastIndexOf('/')], StringComparer.Ordinal)
            .Select(dataset => dataset.Last())
            .Where(counts => counts.IsHeld)
            .Select(counts => counts.Snapshot),
    ];

    private static SourceState StateOf(FetchResult fetched, int datasetCount, int importTroubles, bool hasImported)
    {
        if (fetched.Failures.Count + importTroubles == 0)
        {
            return hasImported ? SourceState.Stored : SourceState.Unchanged;
        }

        if (fetched.IsFailure && importTroubles == 0)
        {
            return fetched.Failures.All(failure => failure is SourceUnavailableException)
                ? SourceState.Unavailable
                : SourceState.Failed;
        }

        return importTroubles >= datasetCount ? SourceState.Failed : SourceState.Partly;
    }

    private static string MessageOf(string[] troubles, int stored)
    {
        string news = stored == 0 ? "nothing new" : FormattableString.Invariant($"{stored} retrieval(s) stored");
        return troubles.Length == 0 ? news : $"{string.Join(" ", troubles)} ({news})";
    }
}
