namespace Monitoring.Reports.Model;

/// <summary>How an area differs from the rest of the city, after correction for the number of areas tested.</summary>
public enum RestOfCity
{
    /// <summary>No difference beyond chance.</summary>
    NoDifference,

    /// <summary>Higher, beyond chance.</summary>
    Above,

    /// <summary>Lower, beyond chance.</summary>
    Below,
}
