namespace Monitoring.Reports.Model;

/// <summary>95 % interval in the figure's unit, both limits inclusive.</summary>
public sealed record FigureInterval(double Lower, double Upper);
