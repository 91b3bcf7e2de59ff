using System.IO.Enumeration;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Finds the declared layout of a file by its name.</summary>
internal static class LayoutChoice
{
    /// <summary>The layouts of a source whose names a file has; exactly one makes it clear.</summary>
    public static IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> For(MonitorCatalogue catalogue, string sourceId, string fileName) =>
        [.. Of(catalogue, sourceId).Where(candidate => candidate.Layout.FileNames.Any(pattern =>
            FileSystemName.MatchesSimpleExpression(pattern, fileName, ignoreCase: true)))];

    /// <summary>All layouts of a source, to tell people what they may drop.</summary>
    public static IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> Of(MonitorCatalogue catalogue, string sourceId) =>
    [
        .. from table in catalogue.SourceTables
           where string.Equals(table.SourceId, sourceId, StringComparison.Ordinal)
           let layout = catalogue.DroppedFiles.LayoutOf(table.TableId)
           where layout is not null
           select (layout, table),
    ];
}
