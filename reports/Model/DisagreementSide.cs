namespace Monitoring.Reports.Model;

/// <summary>One side of a disagreement.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Decimals">Decimals that it was published with.</param>
/// <param name="Period">Year, or what the document prints in its place; empty when it does not say.</param>
/// <param name="Source">Table, or document and paragraph.</param>
public sealed record DisagreementSide(Figure.Known Figure, int Decimals, string Period, string Source);
