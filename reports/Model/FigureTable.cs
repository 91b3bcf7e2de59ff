namespace Monitoring.Reports.Model;

/// <summary>All figures of one population from one series: country, region, city, districts each followed by its neighbourhoods.</summary>
/// <param name="Population">Whose figures.</param>
/// <param name="SourceTitle">Title of the table or tables they come from.</param>
/// <param name="Kind">How they came about.</param>
/// <param name="Years">Reference years, oldest first.</param>
/// <param name="Rows">One row an area that has a cell in it.</param>
public sealed record FigureTable(
    PopulationLabel Population,
    string SourceTitle,
    FigureKind Kind,
    IReadOnlyList<int> Years,
    IReadOnlyList<FigureTableRow> Rows);
