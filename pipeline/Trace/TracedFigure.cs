using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Trace;

/// <summary>One figure with everything behind it.</summary>
/// <param name="Row">The stored figure.</param>
/// <param name="Benchmark">The country's figure of the same table, year and population; null when there is none.</param>
/// <param name="TableTitle">The catalogue's title of the table; the provider's when the catalogue no longer has it.</param>
/// <param name="Origin">The retrieval.</param>
/// <param name="Cell">The cell read again from the archive; not read for a figure that is withheld.</param>
/// <param name="WithoutStatus">Why no judgement rests on this figure; empty when the judgements of its targets do.</param>
internal sealed record TracedFigure(
    FigureRow Row,
    FigureRow? Benchmark,
    string TableTitle,
    SnapshotOriginRow Origin,
    ArchivedCell Cell,
    IReadOnlyList<string> WithoutStatus)
{
    /// <summary>Texts that the source gives with the figure.</summary>
    public IReadOnlyList<FigureNoteRow> Notes { get; init; } = [];

    /// <summary>The figures of other areas that it was made from; empty for one that its source publishes for the area itself.</summary>
    public IReadOnlyList<FigurePartRow> Parts { get; init; } = [];
}
