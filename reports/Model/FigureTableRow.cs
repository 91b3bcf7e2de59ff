namespace Monitoring.Reports.Model;

/// <summary>One area's figures, one a year of the table.</summary>
public sealed record FigureTableRow(AreaLabel Area, IReadOnlyList<Figure> Figures);
