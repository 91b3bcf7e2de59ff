namespace Monitoring.Pipeline.Disclosure;

/// <summary>All figures that are published together, with every sum that readers can make of them.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Quantities">What is counted behind them, respondents first. A hidden figure hides all its counts.</param>
/// <param name="Threshold">Least width of what may be known of a hidden count.</param>
internal sealed record ReleaseTable(
    IReadOnlyList<ReleaseFigure> Figures, IReadOnlyList<AuditedQuantity> Quantities, int Threshold)
{
    /// <summary>Numbers of the figures that are unsafe and not yet known.</summary>
    public IEnumerable<int> Unsafe => Enumerable.Range(0, Figures.Count).Where(figure => Figures[figure].IsUnsafe && !Figures[figure].IsKnown);

    /// <summary>Every sum of every quantity.</summary>
    public IEnumerable<CellRelation> Relations => Quantities.SelectMany(quantity => quantity.Relations);
}
