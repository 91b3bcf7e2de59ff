namespace Monitoring.Sources.RecordedCsv;

/// <summary>What the columns of a recorded file are: CSV in UTF-8 with commas, decimal points and one line of column names.</summary>
/// <remarks>Columns that are not named here are text: they travel with a row and are never a figure.</remarks>
/// <param name="AreaColumn">The column with areas.</param>
/// <param name="PeriodColumn">The column with periods.</param>
/// <param name="Dimensions">Further columns that say what a figure is about.</param>
/// <param name="Numbers">Columns with numbers.</param>
public sealed record RecordedCsvForm(
    string AreaColumn, string PeriodColumn, IReadOnlyList<string> Dimensions, IReadOnlyList<string> Numbers)
{
    /// <summary>Every column that a file must have.</summary>
    internal IEnumerable<string> Required => [AreaColumn, PeriodColumn, .. Dimensions, .. Numbers];

    /// <summary>The column of a table that a column name stands for.</summary>
    internal PublishedColumn Column(string name) => new(
        name, KindOf(name), name, "", "", KindOf(name) != PublishedColumnKind.Topic ? "" : Contains(Numbers, name) ? "Float" : "String", null);

    private PublishedColumnKind KindOf(string name) =>
        string.Equals(name, AreaColumn, StringComparison.Ordinal) ? PublishedColumnKind.GeoDimension
        : string.Equals(name, PeriodColumn, StringComparison.Ordinal) ? PublishedColumnKind.TimeDimension
        : Contains(Dimensions, name) ? PublishedColumnKind.Dimension
        : PublishedColumnKind.Topic;

    private static bool Contains(IReadOnlyList<string> names, string name) => names.Contains(name, StringComparer.Ordinal);
}
