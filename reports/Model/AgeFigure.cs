namespace Monitoring.Reports.Model;

/// <summary>The figure of one age group.</summary>
public sealed record AgeFigure(PopulationLabel Population, Figure Figure);
