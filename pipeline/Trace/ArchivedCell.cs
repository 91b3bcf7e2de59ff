namespace Monitoring.Pipeline.Trace;

/// <summary>What the archive has where a figure came from.</summary>
/// <param name="Folder">Full path of the retrieval's folder; null when the archive does not have it.</param>
/// <param name="Text">The cell as published, padding included; null when it could not be read.</param>
/// <param name="Finding">What was found, in words: the file's digest holds, or why it could not be read.</param>
internal sealed record ArchivedCell(string? Folder, string? Text, string Finding);
