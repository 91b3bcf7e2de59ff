using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Inbox;

/// <summary>The sources whose figures come in files that people drop: those that the catalogue has layouts of.</summary>
internal static class DroppedFileSources
{
    /// <summary>True for one of these sources.</summary>
    public static bool Has(MonitorCatalogue catalogue, string sourceId) => Ids(catalogue).Contains(sourceId, StringComparer.Ordinal);

    /// <summary>Their ids, in order.</summary>
    public static IReadOnlyList<string> Ids(MonitorCatalogue catalogue) =>
    [
        .. catalogue.SourceTables
            .Where(table => catalogue.DroppedFiles.LayoutOf(table.TableId) is not null)
            .Select(table => table.SourceId)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those that have a folder; the first one when something else stands in the inbox, which it then refuses.</summary>
    public static IEnumerable<string> WithInbox(MonitorCatalogue catalogue, InboxSettings inbox)
    {
        IReadOnlyList<string> ids = Ids(catalogue);
        bool hasStrays = InboxListing.Strays(inbox.Root, ids).Count > 0;
        return ids.Where((id, index) => Directory.Exists(Path.Combine(inbox.Root, id)) || (index == 0 && hasStrays));
    }
}
