namespace Monitoring.Reports.Model;

/// <summary>Level of an area, from large to small.</summary>
public enum AreaKind
{
    /// <summary>The Netherlands.</summary>
    Country,

    /// <summary>GGD region.</summary>
    Region,

    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Wijk.</summary>
    District,

    /// <summary>Buurt.</summary>
    Neighbourhood,
}
