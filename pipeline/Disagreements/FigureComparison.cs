namespace Monitoring.Pipeline.Disagreements;

/// <summary>Two published numbers of one concept.</summary>
/// <param name="Used">The one that the monitor follows.</param>
/// <param name="Other">The other one.</param>
internal sealed record FigureComparison(ComparedFigure Used, ComparedFigure Other)
{
    /// <summary>Other minus used, in the unit of the indicator.</summary>
    public decimal Difference => Other.Value - Used.Value;

    /// <summary>
    /// True when the numbers would still differ had each been printed with all its decimals: the difference is larger
    /// than half a last decimal of the one and of the other together.
    /// </summary>
    public bool ExceedsRounding => Math.Abs(Difference) > Used.HalfUnit + Other.HalfUnit;

    /// <summary>True when both are about the same year.</summary>
    public bool IsSameYear => string.Equals(Used.Period, Other.Period, StringComparison.Ordinal);

    /// <summary>True when both are about the same people; false also when a document does not say whom it is about.</summary>
    public bool IsSamePopulation => string.Equals(Used.PopulationId, Other.PopulationId, StringComparison.Ordinal);
}
