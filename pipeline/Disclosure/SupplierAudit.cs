namespace Monitoring.Pipeline.Disclosure;

/// <summary>What disclosure control found of all deliveries of one dataset.</summary>
/// <param name="Withheld">Figures that it keeps back, with the reason.</param>
/// <param name="Contradictions">Where parts have more respondents than their whole.</param>
/// <param name="GivenAway">Hidden figures that can be worked out whatever is withheld now, since earlier deliveries were shown.</param>
internal sealed record SupplierAudit(
    IReadOnlyDictionary<SupplierFigure, WithholdingReason> Withheld,
    IReadOnlyList<ReleaseContradiction> Contradictions,
    IReadOnlyList<FigureKey> GivenAway);
