using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Inbox;

/// <summary>The text beside a file that was taken; in Dutch, for whoever dropped it.</summary>
internal static class AcceptanceNote
{
    /// <summary>The text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="table">Its dataset's line in the catalogue.</param>
    /// <param name="dataset">Its dataset.</param>
    /// <param name="earlier">Whether the same content, or any, was delivered before.</param>
    public static string Of(InboxFile file, SourceTable table, string dataset, (bool IsSame, bool HasEarlier) earlier) => string.Join(
        '\n',
        earlier.IsSame ? "Ongewijzigd: precies deze inhoud was al ingelezen." : "Dit bestand is ingelezen.",
        string.Empty,
        $"Bestand:  {InboxNames.Shown(file.Name)}",
        $"Voor:     {table.Title.Nl}",
        $"Dataset:  {dataset}",
        earlier.IsSame ? "Gevolg:   er verandert niets."
            : earlier.HasEarlier ? "Gevolg:   dit is een herziening. De cijfers uit dit bestand vervangen die van de vorige levering; de oude blijven bewaard."
            : "Gevolg:   dit is de eerste levering van deze dataset.",
        string.Empty);
}
