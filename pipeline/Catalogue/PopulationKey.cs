namespace Monitoring.Pipeline.Catalogue;

/// <summary>Which population a key of a table's population dimension stands for.</summary>
/// <param name="TableId">The table.</param>
/// <param name="Key">Trimmed key, for example <c>20300</c>.</param>
/// <param name="PopulationId">For example <c>18+</c>.</param>
internal sealed record PopulationKey(string TableId, string Key, string PopulationId);
