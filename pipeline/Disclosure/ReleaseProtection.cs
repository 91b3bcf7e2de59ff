namespace Monitoring.Pipeline.Disclosure;

/// <summary>Hides what is unsafe, and as little else as keeps that from being worked out.</summary>
/// <remarks>
/// First every sum with a hidden part gets a second one, small areas before large; then all sums together are audited and
/// whatever is still exposed gets another hidden neighbour, until nothing is. The order is fixed, so that the same figures
/// give the same release.
/// </remarks>
internal sealed class ReleaseProtection
{
    private readonly ReleaseTable _table;
    private readonly IReadOnlyList<CellRelation> _relations;
    private readonly ILookup<int, CellRelation> _byFigure;
    private readonly SortedSet<int> _hidden;

    private ReleaseProtection(ReleaseTable table)
    {
        _table = table;
        _relations = [.. table.Relations];
        _byFigure = _relations
            .SelectMany(relation => relation.Cells.Select(figure => (figure, relation)))
            .ToLookup(pair => pair.figure, pair => pair.relation);
        _hidden = [.. table.Unsafe];
    }

    /// <summary>Decides what may be published.</summary>
    public static ProtectedRelease Protect(ReleaseTable table)
    {
        ReleaseProtection protection = new(table);
        IReadOnlyList<int> exposed = protection.HideUntilNoneIsExposed();
        return new ProtectedRelease(
            [.. Enumerable.Range(0, table.Figures.Count).Select(protection.DecisionOf)], exposed);
    }

    private FigureProtection DecisionOf(int figure) =>
        _table.Figures[figure].IsUnsafe ? FigureProtection.Unsafe
        : _hidden.Contains(figure) ? FigureProtection.Complementary
        : FigureProtection.Shown;

    private IReadOnlyList<int> HideUntilNoneIsExposed()
    {
        while (true)
        {
            PairUp();
            IReadOnlyList<int> exposed = ReleaseAudit.Exposed(_table, _hidden);
            if (exposed.Count == 0 || !exposed.Select(HideBeside).ToList().Contains(true))
            {
                return exposed;
            }
        }
    }

    // Necessary, though not sufficient, and cheap: no sum has one unknown, and the unknowns together are not next to nothing.
    private void PairUp()
    {
        bool isStable;
        do
        {
            isStable = true;
            foreach (CellRelation relation in _relations.Where(NeedsAnother))
            {
                if (Candidate(relation) is { } figure)
                {
                    isStable &= !_hidden.Add(figure);
                }
            }
        }
        while (!isStable);
    }

    private bool NeedsAnother(CellRelation relation)
    {
        int hidden = relation.Cells.Count(_hidden.Contains);
        return (hidden == 1 && relation.Tells(_hidden))
            || (hidden > 1 && relation.Tells(_hidden) && !_hidden.Contains(relation.Total)
                && relation.Parts.Where(_hidden.Contains).Sum(CountOf) < 2L * _table.Threshold);
    }

    private bool HideBeside(int exposed)
    {
        List<int> beside = [.. _byFigure[exposed].Select(Candidate).OfType<int>()];
        return beside.Count > 0 && _hidden.Add(beside.MinBy(figure => (CountOf(figure) == 0, CountOf(figure), figure)));
    }

    // A part before a total, which more people miss; respondents before nobody, whose absence is often known; and first
    // of all what other hidden figures need too.
    private int? Candidate(CellRelation relation)
    {
        List<int> parts = [.. relation.Parts.Where(MayHide)];
        return parts.Count > 0 ? parts.MinBy(figure => (CountOf(figure) == 0, !IsNeededElsewhere(figure, relation), CountOf(figure), figure))
            : MayHide(relation.Total) ? relation.Total
            : null;
    }

    private bool IsNeededElsewhere(int figure, CellRelation relation) =>
        _byFigure[figure].Any(other => !ReferenceEquals(other, relation) && other.Cells.Any(_hidden.Contains));

    private bool MayHide(int figure) => !_hidden.Contains(figure) && !_table.Figures[figure].IsKnown;

    private long CountOf(int figure) => _table.Quantities[0].Counts[figure];
}
