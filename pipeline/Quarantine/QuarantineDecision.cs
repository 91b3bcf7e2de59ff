namespace Monitoring.Pipeline.Quarantine;

/// <summary>
/// A decision on a quarantined row or cell. It holds as long as the source says the same there, no longer than agreed, and until
/// a later one takes its place or takes it back.
/// </summary>
/// <param name="At">When it was taken (UTC, whole seconds).</param>
/// <param name="By">Who took it.</param>
/// <param name="Why">Why.</param>
/// <param name="Until">Last day (UTC) on which it holds; null for no end.</param>
/// <param name="Verb">What was decided.</param>
/// <param name="Source">The source.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Entry">Key of the quarantined row or cell with its text.</param>
/// <param name="Place">Where it stands, in the source's own keys.</param>
/// <param name="Column">Its column.</param>
/// <param name="Published">The text as published, shortened for people.</param>
/// <param name="Replacement">What to load instead; empty when nothing is.</param>
internal sealed record QuarantineDecision(
    DateTimeOffset At,
    string By,
    string Why,
    DateOnly? Until,
    DecisionVerb Verb,
    string Source,
    string Dataset,
    string Entry,
    string Place,
    string Column,
    string Published,
    string Replacement);
