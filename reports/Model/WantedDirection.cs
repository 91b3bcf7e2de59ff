namespace Monitoring.Reports.Model;

/// <summary>Which direction of an indicator is wanted.</summary>
public enum WantedDirection
{
    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,

    /// <summary>Neither.</summary>
    Neutral,
}
