using Monitoring.Sources.RecordedCsv;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.SurveyFigures;

/// <summary>Figures that were estimated from respondents when their file was dropped: what the archive keeps of it.</summary>
public sealed record SurveyFigureTable : PublishedTable
{
    private SurveyFigureTable(
        Snapshot snapshot, IReadOnlyList<PublishedColumn> columns, IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> dimensions)
        : base(
            snapshot,
            DatasetName.TableOf(snapshot.Id.Dataset),
            snapshot.Origin.Title,
            snapshot.Origin.Modified,
            IsReconstructed: false,
            columns,
            dimensions,
            SchemaDigest.Of(columns, dimensions))
    {
    }

    /// <summary>Opens a snapshot.</summary>
    /// <exception cref="SourceLayoutException">Its columns are not those of <see cref="SurveyFigureColumns"/>.</exception>
    public static SurveyFigureTable Open(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        using RecordedCsvLines lines = new(snapshot);
        if (!lines.Names.SequenceEqual(SurveyFigureColumns.All, StringComparer.Ordinal))
        {
            throw lines.Fault("The columns are not those of estimated figures", string.Join(", ", SurveyFigureColumns.All));
        }

        PublishedColumn[] columns = [.. SurveyFigureColumns.All.Select(Column)];
        return new SurveyFigureTable(
            snapshot,
            columns,
            WithoutMembers(columns));
    }

    /// <inheritdoc/>
    public override PublishedRowReader OpenRows() => new SurveyFigureRows(Snapshot);

    // Numbers and limits belong to the figure beside them; they are no topics that somebody forgot to map.
    private static PublishedColumn Column(string name) => new(
        name, KindOf(name), name, "", "", KindOf(name) != PublishedColumnKind.Topic ? "" : name is SurveyFigureColumns.Value ? "Float" : "String", null);

    private static PublishedColumnKind KindOf(string name) => name switch
    {
        SurveyFigureColumns.Area => PublishedColumnKind.GeoDimension,
        SurveyFigureColumns.Period => PublishedColumnKind.TimeDimension,
        SurveyFigureColumns.Population or SurveyFigureColumns.Topic => PublishedColumnKind.Dimension,
        _ => PublishedColumnKind.Topic,
    };
}
