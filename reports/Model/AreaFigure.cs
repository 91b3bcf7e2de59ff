namespace Monitoring.Reports.Model;

/// <summary>The figure of one area among others.</summary>
public sealed record AreaFigure(AreaLabel Area, Figure Figure);
