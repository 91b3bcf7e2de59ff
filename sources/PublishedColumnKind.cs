namespace Monitoring.Sources;

/// <summary>What a published column carries.</summary>
public enum PublishedColumnKind
{
    /// <summary>A classification such as age or margin.</summary>
    Dimension,

    /// <summary>The periods.</summary>
    TimeDimension,

    /// <summary>The areas (GeoDimension and GeoDetail).</summary>
    GeoDimension,

    /// <summary>A measured topic.</summary>
    Topic,
}
