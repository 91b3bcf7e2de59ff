namespace Monitoring.Pipeline.Schedule;

/// <summary>The alarm clock of the nights: which moments there are, and a call when one comes.</summary>
/// <remarks>
/// It decides nothing: whether a moment still needs a run follows from the run record (<see cref="NightPlan"/>). Another
/// scheduler comes in as another implementation of these two members.
/// </remarks>
internal interface INightSchedule : IAsyncDisposable
{
    /// <summary>The first moment after another; null when there is none.</summary>
    DateTimeOffset? NextAfter(DateTimeOffset moment);

    /// <summary>Starts to call, with the moment that came, until this is disposed of.</summary>
    /// <param name="ring">Returns at once; may be called from any thread.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    Task StartAsync(Action<DateTimeOffset> ring, CancellationToken cancellationToken);
}
