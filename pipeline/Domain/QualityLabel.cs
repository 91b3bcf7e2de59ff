namespace Monitoring.Pipeline.Domain;

/// <summary>How a figure reached its area, best first; the worst wins when figures combine.</summary>
internal enum QualityLabel
{
    /// <summary>Published for this very area, also after a pure change of code.</summary>
    Direct,

    /// <summary>Put together from whole smaller areas.</summary>
    Aggregated,

    /// <summary>A source area was split over several areas.</summary>
    Apportioned,

    /// <summary>Taken over from the larger area around it.</summary>
    Inherited,
}
