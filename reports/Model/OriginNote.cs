namespace Monitoring.Reports.Model;

/// <summary>A text that a source gives with one figure.</summary>
/// <param name="Label">The source's name for it: <c>recorded_on</c>, <c>owner</c>, <c>evidence</c>, <c>note</c>, or another.</param>
/// <param name="Text">The text.</param>
public sealed record OriginNote(string Label, string Text);
