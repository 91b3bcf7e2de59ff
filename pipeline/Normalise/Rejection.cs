using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>A row or cell that could not be read; it goes to quarantine while the good ones load.</summary>
/// <param name="Locator">Row in the snapshot.</param>
/// <param name="ColumnNumber">Column in the snapshot's table that could not be read.</param>
/// <param name="IsWholeRow">True when the row could not be placed, so that all its topics are lost.</param>
/// <param name="Published">The text as published.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Suggestion">What to do.</param>
internal sealed record Rejection(
    RowLocator Locator, int ColumnNumber, bool IsWholeRow, string Published, string Reason, string Suggestion);
