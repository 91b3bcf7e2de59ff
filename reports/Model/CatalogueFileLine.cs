namespace Monitoring.Reports.Model;

/// <summary>A file of the catalogue as the checks found it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Lines">Lines it holds.</param>
/// <param name="Remarks">What the checks remarked, in the words of the command line; empty when they passed.</param>
public sealed record CatalogueFileLine(string File, DerivedNumber Lines, IReadOnlyList<string> Remarks);
