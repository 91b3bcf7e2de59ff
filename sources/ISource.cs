using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources;

/// <summary>One family of published data: how its snapshots are obtained and how one is read.</summary>
/// <remarks>A source says what was published. It knows no indicator, no area list and no database.</remarks>
public interface ISource
{
    /// <summary>The name in the catalogue and on the command line, for example <c>rivm-statline</c>.</summary>
    string Id { get; }

    /// <summary>Every retrieval of this source that the archive now holds, oldest first per dataset.</summary>
    /// <exception cref="SourceException">The provider or the archive could not give them.</exception>
    Task<IReadOnlyList<Snapshot>> FetchAsync(CancellationToken cancellationToken);

    /// <summary>Opens a snapshot's description (columns, dimensions) and gives access to its rows.</summary>
    /// <exception cref="SourceLayoutException">The files are not in the shape this source publishes.</exception>
    PublishedTable Open(Snapshot snapshot);
}
