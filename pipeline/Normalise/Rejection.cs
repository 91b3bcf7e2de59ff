using Monitoring.Pipeline.Quarantine;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>A row or cell that could not be read; it goes to quarantine while the good ones load.</summary>
/// <param name="Locator">Row in the snapshot.</param>
/// <param name="ColumnNumber">Column in the snapshot's table that could not be read.</param>
/// <param name="Subject">What of the row it is.</param>
/// <param name="Published">The text as published.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Suggestion">What to do.</param>
internal sealed record Rejection(
    RowLocator Locator, int ColumnNumber, RejectionSubject Subject, string Published, string Reason, string Suggestion)
{
    /// <summary>Key of the row or cell with its text.</summary>
    public required string Entry { get; init; }

    /// <summary>The row, in the source's own keys.</summary>
    public required string Place { get; init; }

    /// <summary>True when it can be loaded as it is, should somebody say so.</summary>
    public bool CanBeAccepted { get; init; }

    /// <summary>What somebody decided of it, and what was done; null while it is open.</summary>
    public DecisionVerb? Decision { get; init; }

    /// <summary>True when the row could not be placed, so that all its topics are lost.</summary>
    public bool IsWholeRow => Subject != RejectionSubject.Figure;

    /// <summary>True while nobody decided on it.</summary>
    public bool IsOpen => Decision is null;
}
