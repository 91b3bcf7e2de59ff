using Monitoring.Sources;

namespace Monitoring.Pipeline.Cli;

/// <summary>The sources of one run, with the connections that live as long as they do.</summary>
internal sealed class SourceSet(IReadOnlyList<ISource> sources, IReadOnlyList<IDisposable> owned) : IDisposable
{
    /// <summary>The sources, in catalogue order.</summary>
    public IReadOnlyList<ISource> Sources => sources;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IDisposable connection in owned)
        {
            connection.Dispose();
        }
    }
}
