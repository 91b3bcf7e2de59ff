namespace Monitoring.Reports.Model;

/// <summary>How sure it is that a measurement takes place.</summary>
public enum RoundCertainty
{
    /// <summary>It took place.</summary>
    Held,

    /// <summary>Its organisers have announced it.</summary>
    Announced,

    /// <summary>Expected from the rhythm; nobody has said so.</summary>
    Inferred,
}
