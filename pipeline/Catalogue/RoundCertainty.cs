namespace Monitoring.Pipeline.Catalogue;

/// <summary>How sure it is that a measurement takes place.</summary>
internal enum RoundCertainty
{
    /// <summary>It took place.</summary>
    Held,

    /// <summary>Its organisers have announced it.</summary>
    Announced,

    /// <summary>We expect it from the rhythm; nobody has said so.</summary>
    Inferred,
}
