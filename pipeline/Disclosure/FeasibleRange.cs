namespace Monitoring.Pipeline.Disclosure;

/// <summary>What a hidden cell can hold as far as published sums tell.</summary>
/// <param name="Lowest">Least possible count.</param>
/// <param name="Highest">Largest possible count; null when nothing limits it.</param>
internal readonly record struct FeasibleRange(double Lowest, double? Highest)
{
    /// <summary>True when the range tells enough too little: it reaches from 0 to twice the count, or is wide enough.</summary>
    /// <param name="count">What the cell holds.</param>
    /// <param name="threshold">Width that is enough.</param>
    public bool Protects(long count, int threshold) =>
        Highest is not { } highest || (Lowest <= 0 && highest >= 2 * count) || highest - Lowest >= threshold;
}
