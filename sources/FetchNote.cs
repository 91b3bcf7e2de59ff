namespace Monitoring.Sources;

/// <summary>Something a fetch has to tell that is not an error.</summary>
/// <param name="Dataset">The dataset, spelled as published.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">One sentence for the log.</param>
public sealed record FetchNote(string Dataset, FetchNoteKind Kind, string Text);
