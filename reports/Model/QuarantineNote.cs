namespace Monitoring.Reports.Model;

/// <summary>A decision on a row or cell in quarantine.</summary>
/// <param name="Verb">What was decided.</param>
/// <param name="Replacement">What is loaded instead; empty when nothing is, or when it may not be shown.</param>
/// <param name="By">Who decided.</param>
/// <param name="Why">Why.</param>
/// <param name="On">The day.</param>
/// <param name="Until">Last day on which it holds; null for no end.</param>
public sealed record QuarantineNote(QuarantineVerb Verb, string Replacement, string By, string Why, DateOnly On, DateOnly? Until);
