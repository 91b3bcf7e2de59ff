using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources;

/// <summary>One published table as one snapshot describes it; rows are read with <see cref="OpenRows"/>.</summary>
/// <param name="Snapshot">The retrieval this description comes from.</param>
/// <param name="TableId">The provider's table id, case as published, for example <c>50090NED</c>.</param>
/// <param name="Title">The provider's title of the table.</param>
/// <param name="Modified">The provider's own modification mark, as published (local time, no offset); empty when unknown.</param>
/// <param name="IsReconstructed">True when the metadata was not received but written afterwards from the figures.</param>
/// <param name="Columns">Dimensions and topics in published order; the position in this list is the column number of a cell.</param>
/// <param name="Dimensions">The code lists, by dimension column key.</param>
/// <param name="SchemaFingerprint">Digest of the column keys, titles, units, data types and the dimension keys other than areas.</param>
public abstract record PublishedTable(
    Snapshot Snapshot,
    string TableId,
    string Title,
    string Modified,
    bool IsReconstructed,
    IReadOnlyList<PublishedColumn> Columns,
    IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> Dimensions,
    string SchemaFingerprint)
{
    /// <summary>The mark that the table's numbers are written with, as its form of publication states.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>
    /// The dimension that tells values from margins, whose rows a reader joins into one; empty when it joins none.
    /// </summary>
    public string MarginDimension { get; init; } = string.Empty;

    /// <summary>True when a table without rows is no fault: people keep it, and may not have recorded anything.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Opens a forward-only reader over the rows; the caller disposes it.</summary>
    public abstract PublishedRowReader OpenRows();

    /// <summary>The dimensions of a file that has no code lists.</summary>
    private protected static IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> WithoutMembers(IEnumerable<PublishedColumn> columns) =>
        columns.Where(column => column.Kind != PublishedColumnKind.Topic)
            .ToDictionary(column => column.Key, IReadOnlyList<DimensionMember> (_) => [], StringComparer.Ordinal);
}
