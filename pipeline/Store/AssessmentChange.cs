namespace Monitoring.Pipeline.Store;

/// <summary>An assessment that differs from the one that stood.</summary>
/// <param name="Before">What stood; null when nothing did.</param>
/// <param name="After">What stands now; null when the target is no longer asked there.</param>
internal sealed record AssessmentChange(AssessmentRecord? Before, AssessmentRecord? After)
{
    /// <summary>What it is about.</summary>
    public AssessmentKey Key => (After ?? Before)!.Key;

    /// <summary>True when the status itself is another one, not only what lies behind it.</summary>
    public bool IsFlip => !string.Equals(Before?.Status, After?.Status, StringComparison.Ordinal);
}
