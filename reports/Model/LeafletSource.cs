namespace Monitoring.Reports.Model;

/// <summary>What a reader must know of one source of a page.</summary>
/// <param name="Title">Title of the table or tables.</param>
/// <param name="Kind">How the figures came about.</param>
/// <param name="Years">Reference years at hand.</param>
/// <param name="DivisionYear">Area division of the source; of the newest table when they differ.</param>
/// <param name="HasMargins">True when the source gives margins.</param>
public sealed record LeafletSource(
    string Title, FigureKind Kind, IReadOnlyList<int> Years, int DivisionYear, bool HasMargins);
