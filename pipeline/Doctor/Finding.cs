namespace Monitoring.Pipeline.Doctor;

/// <summary>What one check of the installation found.</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Outcome">How it is.</param>
/// <param name="Detail">What was found, and for a problem what to do.</param>
internal sealed record Finding(string Check, FindingOutcome Outcome, string Detail)
{
    /// <summary>It is as it should be.</summary>
    public static Finding Good(string check, string detail) => new(check, FindingOutcome.Good, detail);

    /// <summary>Something is missing that only some work needs.</summary>
    public static Finding Weak(string check, string detail) => new(check, FindingOutcome.Weak, detail);

    /// <summary>A host cannot be reached; the rest of the program works.</summary>
    public static Finding Unreachable(string check, string detail) => new(check, FindingOutcome.Unreachable, detail);

    /// <summary>A run would fail or give wrong results.</summary>
    public static Finding Bad(string check, string detail) => new(check, FindingOutcome.Bad, detail);
}
