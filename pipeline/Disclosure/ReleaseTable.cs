namespace Monitoring.Pipeline.Disclosure;

/// <summary>All figures that are published together, with every sum that readers can make of them.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Quantities">What is counted behind them, respondents first. A hidden figure hides all its counts.</param>
/// <param name="Threshold">Least width of what may be known of a hidden count.</param>
internal sealed record ReleaseTable(
    IReadOnlyList<ReleaseFigure> Figures, IReadOnlyList<AuditedQuantity> Quantities, int Threshold)
{
    /// <summary>Where parts have more respondents than their whole; such parts are unsafe and such sums are left out.</summary>
    public IReadOnlyList<ReleaseContradiction> Contradictions { get; init; } = [];

    /// <summary>
    /// True when what hidden figures hold is not known but shared out evenly. Counts that do not add up are no mistake then:
    /// what follows from the sums alone is audited, and the widths where the shares fit.
    /// </summary>
    public bool HasEstimatedCounts { get; init; }

    /// <summary>Numbers of the figures that are unsafe and not yet known.</summary>
    public IEnumerable<int> Unsafe => Enumerable.Range(0, Figures.Count).Where(figure => Figures[figure].IsUnsafe && !Figures[figure].IsKnown);

    /// <summary>Every sum of every quantity.</summary>
    public IEnumerable<CellRelation> Relations => Quantities.SelectMany(quantity => quantity.Relations);
}
