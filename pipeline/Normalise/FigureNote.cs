namespace Monitoring.Pipeline.Normalise;

/// <summary>A text that a source gives with one figure, such as who recorded it.</summary>
/// <param name="Label">Name of its column.</param>
/// <param name="Text">The text without padding; empty when the cell is.</param>
internal sealed record FigureNote(string Label, string Text);
