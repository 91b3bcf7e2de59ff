using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Pipeline.Cli;

/// <summary>The sources that the catalogue has tables of.</summary>
internal static class SourceRegistry
{
    /// <summary>Every source, or the selected ones, in catalogue order.</summary>
    /// <exception cref="UsageException">A selected source does not exist.</exception>
    public static IReadOnlyList<ISource> Create(MonitorCatalogue catalogue, string archiveRoot, IReadOnlyList<string> selected)
    {
        IReadOnlyList<string> known = Known(catalogue);
        RequireKnown(catalogue, selected);
        SnapshotArchive archive = new(archiveRoot);
        return [.. known.Where(id => selected.Count == 0 || selected.Contains(id, StringComparer.Ordinal))
            .Select(id => new StatLineSource(archive, id, []))];
    }

    /// <summary>Refuses names of sources that do not exist.</summary>
    /// <exception cref="UsageException">A selected source does not exist.</exception>
    public static void RequireKnown(MonitorCatalogue catalogue, IReadOnlyList<string> selected)
    {
        IReadOnlyList<string> known = Known(catalogue);
        foreach (string id in selected.Except(known, StringComparer.Ordinal))
        {
            string hint = Spelling.Nearest(id, known) is { } nearest ? $" Was {nearest} meant?" : string.Empty;
            throw new UsageException($"There is no source '{id}'.{hint} Known sources: {string.Join(", ", known)}.");
        }
    }

    private static IReadOnlyList<string> Known(MonitorCatalogue catalogue) =>
        [.. catalogue.SourceTables.Select(table => table.SourceId).Distinct(StringComparer.Ordinal)];
}
