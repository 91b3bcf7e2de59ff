namespace Monitoring.Reports.Model;

/// <summary>One answer of the audit-office test.</summary>
/// <param name="Aspect">What is asked.</param>
/// <param name="Passes">True when the target passes.</param>
/// <param name="Year">The year that goes with it: target year, baseline or next measurement; null when there is none.</param>
public sealed record AuditAnswer(AuditAspect Aspect, bool Passes, int? Year = null)
{
    /// <summary>What of ours stands where the document has nothing; null when nothing does.</summary>
    public AuditReserve? Reserve { get; init; }
}
