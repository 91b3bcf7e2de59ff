namespace Monitoring.Reports.Model;

/// <summary>"Quarantaine": every row and cell that could not be read, for the people who put it right.</summary>
/// <param name="Entries">Open ones first; at most so many as a person reads.</param>
/// <param name="Open">How many are open, those left out of the list included.</param>
/// <param name="Decided">How many were decided on.</param>
public sealed record QuarantinePage(IReadOnlyList<QuarantineEntry> Entries, DerivedNumber Open, DerivedNumber Decided)
{
    /// <summary>A page of nothing.</summary>
    public static QuarantinePage None { get; } = new(
        [], new DerivedNumber("count/quarantine/open", 0, "", []), new DerivedNumber("count/quarantine/decided", 0, "", []));
}
