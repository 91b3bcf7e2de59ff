namespace Monitoring.Reports.Model;

/// <summary>Something that a run checked.</summary>
/// <param name="Name">The check.</param>
/// <param name="Subject">What it was about; may be empty.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="Detail">In the words of the log.</param>
public sealed record OperationsCheck(string Name, string Subject, OperationsCheckOutcome Outcome, string Detail);
