namespace Monitoring.Pipeline.Disclosure;

/// <summary>Something that is counted behind every figure of a release: respondents, those with the answer, those without.</summary>
/// <param name="Counts">The count behind each figure.</param>
/// <param name="Relations">The sums of it that a reader can make, from small areas to large.</param>
internal sealed record AuditedQuantity(IReadOnlyList<long> Counts, IReadOnlyList<CellRelation> Relations);
