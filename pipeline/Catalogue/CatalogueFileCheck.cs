namespace Monitoring.Pipeline.Catalogue;

/// <summary>A file of the catalogue as the checks found it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Lines">Lines below its header.</param>
/// <param name="Remarks">Warnings about it, each with its column; empty when all checks passed. Errors keep a catalogue from being used.</param>
internal sealed record CatalogueFileCheck(string File, int Lines, IReadOnlyList<string> Remarks);
