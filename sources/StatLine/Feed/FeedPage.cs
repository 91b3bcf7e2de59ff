using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>A whole page as it was received.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="File">Its bytes, complete and without a name yet.</param>
/// <param name="IsCompressed">True when the bytes came compressed, and are stored so.</param>
/// <param name="RowCount">Number of its rows.</param>
/// <param name="Rows">The wanted members of each row; empty when none was wanted.</param>
/// <param name="Next">The link to the next page, as it stands in the answer; null on the last one.</param>
internal sealed record FeedPage(
    FeedRequest Request,
    ReceivedFile File,
    bool IsCompressed,
    int RowCount,
    IReadOnlyList<FeedRow> Rows,
    string? Next);
