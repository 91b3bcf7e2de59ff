namespace Monitoring.Reports.Model;

/// <summary>A source as a page cites it.</summary>
/// <param name="TableId">Provider's table id.</param>
/// <param name="Producer">Who made the figures.</param>
/// <param name="Title">Provider's title.</param>
/// <param name="Citation">Full citation.</param>
/// <param name="Url">Where it can be found.</param>
/// <param name="Licence">Licence of reuse.</param>
/// <param name="RetrievedOn">Day of retrieval.</param>
/// <param name="Extent">What was selected; "full" when everything.</param>
/// <param name="Reconstructed">What was not received but written afterwards; empty when nothing.</param>
/// <param name="SnapshotPath">Folder in the archive.</param>
/// <param name="ContentDigest">SHA-256 of the content.</param>
public sealed record SourceCitation(
    string TableId,
    string Producer,
    string Title,
    string Citation,
    string Url,
    string Licence,
    DateOnly RetrievedOn,
    string Extent,
    IReadOnlyList<string> Reconstructed,
    string SnapshotPath,
    string ContentDigest)
{
    /// <summary>True when its figures are made up; every citation then carries the mark of sample data.</summary>
    public bool IsFictitious { get; init; }
}
