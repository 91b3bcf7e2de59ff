namespace Monitoring.Pipeline.Disclosure;

/// <summary>Finds out how narrowly published sums enclose each hidden cell, knowing that no count is below 0.</summary>
internal static class IntervalAudit
{
    /// <summary>The range of each hidden cell.</summary>
    public static IReadOnlyDictionary<int, FeasibleRange> Ranges(HiddenCellEquations equations)
    {
        Simplex simplex = Simplex.Solve(equations);
        return Enumerable.Range(0, equations.Unknowns.Count)
            .ToDictionary(unknown => equations.Unknowns[unknown], simplex.RangeOf);
    }

    /// <summary>The hidden cells whose range is too narrow.</summary>
    /// <remarks>
    /// Every solution met on the way shows what all cells can hold. Most cells are seen to be protected before anything is
    /// computed for them.
    /// </remarks>
    /// <param name="equations">What is known of them.</param>
    /// <param name="counts">What every cell holds.</param>
    /// <param name="threshold">Width that is enough.</param>
    public static IReadOnlyList<int> TooNarrow(HiddenCellEquations equations, IReadOnlyList<long> counts, int threshold)
    {
        Simplex simplex = Simplex.Solve(equations);
        List<int> narrow = [];
        for (int unknown = 0; unknown < equations.Unknowns.Count; unknown++)
        {
            int cell = equations.Unknowns[unknown];
            if (!simplex.Seen(unknown).Protects(counts[cell], threshold) && !simplex.RangeOf(unknown).Protects(counts[cell], threshold))
            {
                narrow.Add(cell);
            }
        }

        return narrow;
    }
}
