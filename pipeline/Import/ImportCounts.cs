namespace Monitoring.Pipeline.Import;

/// <summary>What reading one retrieval gave.</summary>
/// <param name="Snapshot">Its path in the archive.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Elsewhere">Rows left out on purpose: of other places, or of topics that are not mapped.</param>
/// <param name="Cells">Topic cells read.</param>
/// <param name="Opened">Figures new or changed.</param>
/// <param name="Closed">Figures that changed or disappeared.</param>
/// <param name="Unchanged">Figures already stored.</param>
/// <param name="Rejected">Rows and cells in quarantine that nobody decided on yet.</param>
/// <param name="IsHeld">True when too much was unreadable and nothing of it went live.</param>
internal sealed record ImportCounts(
    string Snapshot, long Rows, long Elsewhere, long Cells, long Opened, long Closed, long Unchanged, int Rejected, bool IsHeld)
{
    /// <summary>Figures made from those of other areas.</summary>
    public long Made { get; init; }

    /// <summary>What a reader must know of how they were made; empty for nothing.</summary>
    public IReadOnlyList<string> MadeRemarks { get; init; } = [];
}
