namespace Monitoring.Pipeline.Store;

/// <summary>A figure of one area that a figure of another area was made from.</summary>
/// <remarks>Meaning as in the figure_part table; numbers are <c>long</c> because that is what SQLite gives.</remarks>
internal sealed record FigurePartRow(
    string Indicator,
    string AreaCode,
    long ReferenceYear,
    string Population,
    string TableId,
    string PartCode,
    double Value,
    double Weight,
    double Share,
    long Basis,
    long? BasisYear)
{
    /// <summary>True for a part of that figure.</summary>
    public bool IsOf(FigureRow row) =>
        ReferenceYear == row.ReferenceYear && Same(Indicator, row.Indicator) && Same(AreaCode, row.AreaCode)
        && Same(Population, row.Population) && Same(TableId, row.TableId);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
