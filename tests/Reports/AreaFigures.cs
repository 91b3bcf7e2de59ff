using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>An area with one figure a year.</summary>
internal sealed record AreaFigures(AreaLabel Area, IReadOnlyList<Figure> Figures);
