namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>What a line says, with the line itself, so that later checks can point at its cells.</summary>
/// <param name="Row">The line.</param>
/// <param name="Value">What it says; cells that could not be read have their type's default.</param>
internal sealed record CatalogueEntry<T>(CatalogueRow Row, T Value);
