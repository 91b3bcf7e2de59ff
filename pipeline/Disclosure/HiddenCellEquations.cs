namespace Monitoring.Pipeline.Disclosure;

/// <summary>What published sums tell of hidden cells: each is an unknown, each sum with an unknown is an equation.</summary>
internal sealed class HiddenCellEquations
{
    private HiddenCellEquations(IReadOnlyList<int> unknowns, IReadOnlyList<(Fraction[] Factors, Fraction Known)> rows) =>
        (Unknowns, Rows) = (unknowns, rows);

    /// <summary>Numbers of the hidden cells, one for each unknown.</summary>
    public IReadOnlyList<int> Unknowns { get; }

    /// <summary>The factor of each unknown, and what they add up to.</summary>
    public IReadOnlyList<(Fraction[] Factors, Fraction Known)> Rows { get; }

    /// <summary>The equations, apart for each group of hidden cells that have nothing to do with the others.</summary>
    /// <param name="relations">Every sum that a reader can make.</param>
    /// <param name="hidden">Numbers of hidden cells.</param>
    /// <param name="counts">What every cell holds; only those of shown cells are used.</param>
    public static IEnumerable<HiddenCellEquations> Of(
        IReadOnlyList<CellRelation> relations, IReadOnlySet<int> hidden, IReadOnlyList<long> counts)
    {
        ILookup<int, CellRelation> byCell = relations
            .Where(relation => relation.Tells(hidden))
            .SelectMany(relation => relation.Cells.Where(hidden.Contains).Select(cell => (cell, relation)))
            .ToLookup(pair => pair.cell, pair => pair.relation);
        HashSet<int> seen = [];
        foreach (int cell in hidden.Order().Where(cell => !seen.Contains(cell)))
        {
            (List<int> cells, List<CellRelation> touched) = Connected(cell, byCell, hidden);
            seen.UnionWith(cells);
            yield return new HiddenCellEquations(cells, [.. touched.Select(relation => Equation(relation, cells, counts))]);
        }
    }

    private static (List<int> Cells, List<CellRelation> Relations) Connected(
        int start, ILookup<int, CellRelation> byCell, IReadOnlySet<int> hidden)
    {
        SortedSet<int> cells = [start];
        HashSet<CellRelation> relations = new(ReferenceEqualityComparer.Instance);
        List<CellRelation> inOrder = [];
        Queue<int> waiting = new([start]);
        while (waiting.TryDequeue(out int cell))
        {
            foreach (CellRelation relation in byCell[cell].Where(relations.Add))
            {
                inOrder.Add(relation);
                foreach (int other in relation.Cells.Where(hidden.Contains).Where(cells.Add))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return ([.. cells], inOrder);
    }

    // Total minus parts is 0; what is shown goes to the other side.
    private static (Fraction[] Factors, Fraction Known) Equation(CellRelation relation, List<int> unknowns, IReadOnlyList<long> counts)
    {
        Fraction[] factors = new Fraction[unknowns.Count];
        long known = 0;
        foreach ((int cell, int sign) in relation.Parts.Select(part => (part, 1)).Append((relation.Total, -1)))
        {
            int index = unknowns.BinarySearch(cell);
            if (index >= 0)
            {
                factors[index] += Fraction.Of(sign);
            }
            else
            {
                known -= sign * counts[cell];
            }
        }

        return (factors, Fraction.Of(known));
    }
}
