namespace Monitoring.Pipeline.Disclosure;

/// <summary>Finds the hidden figures of a release that a reader can still work out, exactly or too narrowly.</summary>
internal static class ReleaseAudit
{
    /// <summary>Numbers of those figures, in order.</summary>
    public static IReadOnlyList<int> Exposed(ReleaseTable table, IReadOnlySet<int> hidden)
    {
        SortedSet<int> exposed = [];
        foreach (AuditedQuantity quantity in table.Quantities)
        {
            foreach (HiddenCellEquations equations in HiddenCellEquations.Of(quantity.Relations, hidden, quantity.Counts))
            {
                exposed.UnionWith(RankAudit.Exposed(equations));
                if (!table.HasEstimatedCounts || Simplex.HasSolution(equations))
                {
                    exposed.UnionWith(IntervalAudit.TooNarrow(equations, quantity.Counts, table.Threshold));
                }
            }
        }

        return [.. exposed];
    }
}
