namespace Monitoring.Reports.Model;

/// <summary>Tables that publish the same concepts with different numbers.</summary>
/// <param name="Used">The tables that the monitor follows.</param>
/// <param name="Other">The other tables.</param>
/// <param name="Pairs">Pairs of numbers that both have.</param>
/// <param name="Mean">Mean distance, in percentage points.</param>
/// <param name="Largest">Largest distance, in percentage points.</param>
/// <param name="Reason">Why they differ and why this side is followed.</param>
public sealed record TableDisagreement(
    IReadOnlyList<string> Used,
    IReadOnlyList<string> Other,
    DerivedNumber Pairs,
    DerivedNumber Mean,
    DerivedNumber Largest,
    string Reason);
