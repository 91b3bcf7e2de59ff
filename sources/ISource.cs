using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources;

/// <summary>One family of published data: how its snapshots are obtained and how one is read.</summary>
/// <remarks>A source says what was published. It knows no indicator, no area list and no database.</remarks>
public interface ISource
{
    /// <summary>The name in the catalogue and on the command line, for example <c>rivm-statline</c>.</summary>
    string Id { get; }

    /// <summary>
    /// Brings the archive up to date where the source knows a provider, and gives every retrieval that it now holds.
    /// </summary>
    /// <returns>The retrievals, with the errors of the datasets that failed.</returns>
    /// <exception cref="SourceException">Nothing could be given at all, for example because of the archive.</exception>
    Task<FetchResult> FetchAsync(CancellationToken cancellationToken);

    /// <summary>Opens a snapshot's description (columns, dimensions) and gives access to its rows.</summary>
    /// <exception cref="SourceLayoutException">The files are not in the shape this source publishes.</exception>
    PublishedTable Open(Snapshot snapshot);
}
