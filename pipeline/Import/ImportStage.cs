using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Import;

/// <summary>Imports every selected source; one that fails does not stop the others.</summary>
internal sealed class ImportStage(SourceImport import, RunJournal journal)
{
    /// <summary>Imports the sources in the order given; all of them are fetched while the first is imported.</summary>
    public async Task<IReadOnlyList<SourceOutcome>> ImportAsync(
        IReadOnlyList<ISource> sources, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<(ISource Source, Task<FetchResult> Fetch)> fetches =
            [.. sources.Select(source => (source, Task.Run(() => source.FetchAsync(stop.Token), stop.Token)))];
        try
        {
            return await ImportInTurnAsync(fetches, stop.Token);
        }
        finally
        {
            // What ends the import early ends the fetches too: none goes on writing the archive behind the run's back.
            await stop.CancelAsync();
            await Task.WhenAll(fetches.Select(Task (fetch) => fetch.Fetch)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<IReadOnlyList<SourceOutcome>> ImportInTurnAsync(
        List<(ISource Source, Task<FetchResult> Fetch)> fetches, CancellationToken cancellationToken)
    {
        List<SourceOutcome> outcomes = [];
        foreach ((ISource source, Task<FetchResult> fetch) in fetches)
        {
            SourceOutcome outcome = await ImportOneAsync(source, fetch, cancellationToken);
            outcomes.Add(outcome);
            if (outcome.State is SourceState.Failed or SourceState.Unavailable or SourceState.Partly)
            {
                journal.Fail("source", source.Id, outcome.Message);
            }
            else
            {
                journal.Passed("source", source.Id, outcome.Message);
            }
        }

        return outcomes;
    }

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "The boundary around a source: whatever it throws, the others are still imported.")]
    private async Task<SourceOutcome> ImportOneAsync(
        ISource source, Task<FetchResult> fetch, CancellationToken cancellationToken)
    {
        try
        {
            return await import.ImportAsync(source, fetch, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (SourceUnavailableException exception)
        {
            return new SourceOutcome(source.Id, SourceState.Unavailable, exception.Message);
        }
        catch (SourceException exception)
        {
            return new SourceOutcome(source.Id, SourceState.Failed, exception.Message);
        }
        catch (SqliteException)
        {
            // The store itself is in trouble: no source could do better.
            throw;
        }
        catch (Exception exception)
        {
            return new SourceOutcome(source.Id, SourceState.Failed, $"Unexpected error in {source.Id}: {exception}");
        }
    }
}
