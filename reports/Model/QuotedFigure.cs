namespace Monitoring.Reports.Model;

/// <summary>A figure of the country that a document prints: told where a reader would miss it, and never compared with.</summary>
/// <param name="Number">The number as printed.</param>
/// <param name="Decimals">Decimals that were printed.</param>
/// <param name="Year">Year that it is about.</param>
/// <param name="Document">The document and the place in it.</param>
public sealed record QuotedFigure(DerivedNumber Number, int Decimals, int Year, string Document);
