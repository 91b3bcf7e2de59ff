namespace Monitoring.Pipeline.Catalogue;

/// <summary>Reads and validates the catalogue folder.</summary>
internal static class CatalogueReader
{
    /// <summary>Reads every file, then checks what they say of each other.</summary>
    /// <param name="folder">Folder with the CSV files that this folder's README describes.</param>
    public static CatalogueResult Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        throw new NotSupportedException();
    }
}
