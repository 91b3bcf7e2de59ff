namespace Monitoring.Pipeline.Domain;

/// <summary>Level of an area in the Dutch statistical division, from large to small.</summary>
internal enum AreaLevel
{
    /// <summary>The Netherlands (NL).</summary>
    Country,

    /// <summary>GGD region (GG), here Zuid-Limburg.</summary>
    GgdRegion,

    /// <summary>Municipality, gemeente (GM).</summary>
    Municipality,

    /// <summary>District, wijk (WK).</summary>
    District,

    /// <summary>Neighbourhood, buurt (BU).</summary>
    Neighbourhood,
}
