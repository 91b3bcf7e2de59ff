namespace Monitoring.Pipeline.Catalogue;

/// <summary>Outcome of reading the catalogue.</summary>
/// <param name="Catalogue">The catalogue; null when any problem is an error.</param>
/// <param name="Problems">Errors and warnings in file and line order.</param>
internal sealed record CatalogueResult(MonitorCatalogue? Catalogue, IReadOnlyList<CatalogueProblem> Problems);
