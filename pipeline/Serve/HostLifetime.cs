using Microsoft.Extensions.Hosting;

namespace Monitoring.Pipeline.Serve;

/// <summary>Leaves signals to the program, which has its own order for ending.</summary>
internal sealed class HostLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
