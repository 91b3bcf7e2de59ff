namespace Monitoring.Pipeline.Store;

/// <summary>A row or cell in quarantine, of the newest retrieval of its dataset.</summary>
/// <param name="Entry">Its key.</param>
/// <param name="Source">The source.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="TableId">The table.</param>
/// <param name="Snapshot">The retrieval.</param>
/// <param name="File">The file.</param>
/// <param name="RowNumber">Row in that file, from 1.</param>
/// <param name="Column">The column.</param>
/// <param name="Subject">What of the row it is: a name of <see cref="Normalise.RejectionSubject"/>.</param>
/// <param name="CanBeAccepted">1 when it can be loaded as it is.</param>
/// <param name="Place">The row, in the source's own keys.</param>
/// <param name="Published">The text as published.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Suggestion">What to do.</param>
/// <param name="Decision">What was decided and carried out: a name of <see cref="Quarantine.DecisionVerb"/>; null while it is open.</param>
internal sealed record QuarantineRow(
    string Entry,
    string Source,
    string Dataset,
    string TableId,
    string Snapshot,
    string File,
    long RowNumber,
    string Column,
    string Subject,
    long CanBeAccepted,
    string Place,
    string Published,
    string Reason,
    string Suggestion,
    string? Decision)
{
    /// <summary>True while nothing decided on it was carried out.</summary>
    public bool IsOpen => Decision is null;
}
