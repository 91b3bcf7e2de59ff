using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Sources;
using Monitoring.Sources.RecordedCsv;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Import;

/// <summary>The sources whose figures stand in files of the catalogue: what the team records, and what documents print.</summary>
internal static class RecordedSources
{
    private const string PublishedFigures = "published-figures";
    private const string Producer = "Gemeente Maastricht";

    private static readonly Dictionary<string, (RecordedCsvForm Form, string File, string Licence)> _sources = new(StringComparer.Ordinal)
    {
        [RegisterFile.Source] = (
            new RecordedCsvForm("area_code", "year", ["indicator_id", "population_id"], ["value"]), "register.csv",
            "Eigen registratie van de gemeente; geen aparte licentie"),
        [PublishedFigures] = (
            new RecordedCsvForm("area_code", "period", ["indicator_id", "population_id"], ["value"]), "published_figures.csv",
            "Citaat uit een openbaar document van de gemeente; geen aparte licentie vermeld"),
    };

    /// <summary>True for one of these sources.</summary>
    public static bool Has(string sourceId) => _sources.ContainsKey(sourceId);

    /// <summary>A source over what the archive has; it copies nothing.</summary>
    public static ISource Archived(SnapshotArchive archive, string sourceId) =>
        new RecordedCsvSource(archive, sourceId, _sources[sourceId].Form, [], TimeProvider.System);

    /// <summary>A source that brings the archive up to date with its file, under the name of each of its tables.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="sourceId">The source.</param>
    /// <param name="catalogue">Its tables.</param>
    /// <param name="folder">Folder of the catalogue.</param>
    /// <param name="clock">Gives the moment of archiving.</param>
    public static ISource Live(
        SnapshotArchive archive, string sourceId, MonitorCatalogue catalogue, string folder, TimeProvider clock)
    {
        (RecordedCsvForm form, string file, string licence) = _sources[sourceId];
        return new RecordedCsvSource(
            archive,
            sourceId,
            form,
            [
                .. catalogue.SourceTables
                    .Where(table => string.Equals(table.SourceId, sourceId, StringComparison.Ordinal))
                    .Select(table => new RecordedFile(table.TableId, Path.Combine(folder, file), OriginOf(table, file, licence))),
            ],
            clock);
    }

    private static SnapshotOrigin OriginOf(SourceTable table, string file, string licence) => new(
        Producer, table.Title.Nl, $"{table.Title.Nl}; vastgelegd in {file}", string.Empty, licence, default, string.Empty, "full", [], []);
}
