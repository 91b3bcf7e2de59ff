namespace Monitoring.Reports.Model;

/// <summary>All figures of one population: country, city, districts each followed by its neighbourhoods.</summary>
/// <param name="Population">Whose figures.</param>
/// <param name="Years">Reference years, oldest first.</param>
/// <param name="Rows">One row an area.</param>
public sealed record FigureTable(
    PopulationLabel Population, IReadOnlyList<int> Years, IReadOnlyList<FigureTableRow> Rows);
