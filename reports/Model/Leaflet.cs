namespace Monitoring.Reports.Model;

/// <summary>The "bijsluiter": what a reader must know to use the figures well.</summary>
/// <param name="Definition">What the share counts.</param>
/// <param name="Populations">Populations the question is put to.</param>
/// <param name="Sources">Each source of the page, that of the headline first; empty when there are no figures.</param>
/// <param name="Caveat">What the team noted; may be empty.</param>
/// <param name="Marks">Breaks and exceptional years with their explanation.</param>
public sealed record Leaflet(
    string Definition,
    IReadOnlyList<PopulationLabel> Populations,
    IReadOnlyList<LeafletSource> Sources,
    string Caveat,
    IReadOnlyList<SeriesMark> Marks);
