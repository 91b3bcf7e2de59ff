using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.RecordedCsv;

/// <summary>A recorded file as a table: columns by name, no code lists, perhaps no rows.</summary>
public sealed record RecordedCsvTable : PublishedTable
{
    private RecordedCsvTable(
        Snapshot snapshot, IReadOnlyList<PublishedColumn> columns, IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> dimensions)
        : base(
            snapshot,
            DatasetName.TableOf(snapshot.Id.Dataset),
            snapshot.Origin.Title,
            snapshot.Origin.Modified,
            IsReconstructed: false,
            columns,
            dimensions,
            SchemaDigest.Of(columns, dimensions)) => MayBeEmpty = true;

    /// <inheritdoc/>
    public override PublishedRowReader OpenRows() => new RecordedCsvRowReader(Snapshot);

    /// <summary>Reads the names of the columns.</summary>
    /// <exception cref="SourceLayoutException">A column is missing or stands there twice.</exception>
    internal static RecordedCsvTable Open(Snapshot snapshot, RecordedCsvForm form)
    {
        using RecordedCsvLines lines = new(snapshot);
        string[] missing = [.. form.Required.Except(lines.Names, StringComparer.Ordinal)];
        string[] twice = [.. lines.Names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        if (missing.Length + twice.Length > 0)
        {
            throw lines.Fault(
                missing.Length > 0 ? $"The column {string.Join(", ", missing)} is missing" : $"The column {string.Join(", ", twice)} stands there twice",
                $"the columns {string.Join(", ", form.Required)}, each once");
        }

        PublishedColumn[] columns = [.. lines.Names.Select(form.Column)];
        return new RecordedCsvTable(
            snapshot,
            columns,
            WithoutMembers(columns));
    }
}
