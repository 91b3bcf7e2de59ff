namespace Monitoring.Pipeline.Store;

/// <summary>A text that a source gives with one figure.</summary>
/// <param name="Indicator">Indicator of the figure.</param>
/// <param name="AreaCode">Its area.</param>
/// <param name="ReferenceYear">Its year.</param>
/// <param name="Population">Its population.</param>
/// <param name="TableId">Its table.</param>
/// <param name="Label">The source's name for the text, such as <c>owner</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record FigureNoteRow(
    string Indicator, string AreaCode, long ReferenceYear, string Population, string TableId, string Label, string Text)
{
    /// <summary>True for a text of that figure.</summary>
    public bool IsOf(FigureRow row) =>
        ReferenceYear == row.ReferenceYear && Same(Indicator, row.Indicator) && Same(AreaCode, row.AreaCode)
        && Same(Population, row.Population) && Same(TableId, row.TableId);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
