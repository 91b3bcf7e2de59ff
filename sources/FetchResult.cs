using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources;

/// <summary>What a fetch came to: one dataset that failed does not take the others with it.</summary>
/// <param name="Snapshots">
/// Every retrieval of the source that the archive now holds, oldest first per dataset; also the earlier ones of a
/// dataset that failed this time.
/// </param>
/// <param name="Failures">One error for each dataset that could not be brought up to date; its message names it.</param>
/// <param name="Notes">What was stored, unchanged or left out.</param>
public sealed record FetchResult(
    IReadOnlyList<Snapshot> Snapshots, IReadOnlyList<SourceException> Failures, IReadOnlyList<FetchNote> Notes)
{
    /// <summary>
    /// True when datasets failed and none was brought up to date: the source as a whole gave nothing this time.
    /// </summary>
    public bool IsFailure =>
        Failures.Count > 0 && !Notes.Any(note => note.Kind is FetchNoteKind.Stored or FetchNoteKind.Unchanged);
}
