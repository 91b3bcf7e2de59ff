namespace Monitoring.Reports.Model;

/// <summary>The "bijsluiter": what a reader must know to use the figures well.</summary>
/// <param name="Definition">What the share counts.</param>
/// <param name="Kind">How the figures came about.</param>
/// <param name="Populations">Populations the question is put to.</param>
/// <param name="Years">Reference years at hand.</param>
/// <param name="DivisionYear">Area division of the source.</param>
/// <param name="HasMargins">True when the source gives margins.</param>
/// <param name="Caveat">What the team noted; may be empty.</param>
/// <param name="Marks">Breaks and exceptional years with their explanation.</param>
public sealed record Leaflet(
    string Definition,
    FigureKind Kind,
    IReadOnlyList<PopulationLabel> Populations,
    IReadOnlyList<int> Years,
    int DivisionYear,
    bool HasMargins,
    string Caveat,
    IReadOnlyList<SeriesMark> Marks);
