namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Runs several things side by side, of which all must succeed.</summary>
internal static class AllAtOnce
{
    /// <summary>
    /// Results in the order of the inputs; the first failure stops the others, and is the one that is told.
    /// </summary>
    internal static async Task<TResult[]> RunAsync<TInput, TResult>(
        IReadOnlyList<TInput> inputs,
        Func<TInput, CancellationToken, Task<TResult>> run,
        CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<TResult>[] tasks = [.. inputs.Select(input => run(input, stop.Token))];
        try
        {
            await foreach (Task<TResult> finished in Task.WhenEach(tasks))
            {
                await finished;
            }

            return await Task.WhenAll(tasks);
        }
        catch
        {
            await stop.CancelAsync();

            // Nobody may write into the folder of the snapshot any more when it is removed.
            await Task.WhenAll(tasks.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }
}
