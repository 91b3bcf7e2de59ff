namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>What one catalogue file holds.</summary>
/// <param name="File">File name within the catalogue folder.</param>
/// <param name="Entries">Its lines; a line with the wrong number of cells or broken quotes is left out.</param>
/// <param name="Keys">
/// First cells of all lines, also of broken ones: a broken line must not make others look wrong. Null when the file or
/// its key column could not be read, so that nothing can be said of references to it.
/// </param>
internal sealed record CatalogueTable<T>(
    string File, IReadOnlyList<CatalogueEntry<T>> Entries, IReadOnlySet<string>? Keys)
{
    /// <summary>What the lines say, in file order.</summary>
    public IReadOnlyList<T> Values => [.. Entries.Select(entry => entry.Value)];
}
