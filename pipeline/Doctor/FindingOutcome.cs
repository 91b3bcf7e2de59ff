namespace Monitoring.Pipeline.Doctor;

/// <summary>How something was found.</summary>
internal enum FindingOutcome
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Missing, but only some work needs it.</summary>
    Weak,

    /// <summary>A host that cannot be reached now.</summary>
    Unreachable,

    /// <summary>A run would fail or give wrong results.</summary>
    Bad,
}
