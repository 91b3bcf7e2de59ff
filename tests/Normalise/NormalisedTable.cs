using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

/// <summary>What the normaliser makes of a small retrieval.</summary>
internal sealed record NormalisedTable(IReadOnlyList<Observation> Observations, IReadOnlyList<Rejection> Rejections, long Rows, long Cells)
{
    public static NormalisedTable Of(StatLineSnapshotBuilder table, MonitorCatalogue? catalogue = null)
    {
        using TestFolder folder = new();
        catalogue ??= TestCatalogue.Small;
        PublishedTable published = table.OpenIn(folder, FakeClock.Start);
        SnapshotNormaliser normaliser = new(TableBinding.Create(published, TestCatalogue.Table, catalogue), catalogue);
        using PublishedRowReader reader = published.OpenRows();
        List<Observation> observations = [.. normaliser.Read(reader)];
        return new NormalisedTable(observations, normaliser.Rejections, normaliser.RowsRead, normaliser.CellsRead);
    }
}
