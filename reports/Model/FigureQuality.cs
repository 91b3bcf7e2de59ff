namespace Monitoring.Reports.Model;

/// <summary>How a figure reached its area, best first.</summary>
public enum FigureQuality
{
    /// <summary>Published for this very area.</summary>
    Direct,

    /// <summary>Put together from whole smaller areas.</summary>
    Aggregated,

    /// <summary>A source area was split over several areas.</summary>
    Apportioned,

    /// <summary>Taken over from the larger area around it.</summary>
    Inherited,
}
