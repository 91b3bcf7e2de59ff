namespace Monitoring.Reports.Model;

/// <summary>Figures of one table that have no number, for one reason.</summary>
/// <param name="TableId">Provider's table id.</param>
/// <param name="Gap">The reason.</param>
/// <param name="Count">How many.</param>
/// <param name="Areas">Areas concerned; all or nearly all when the topic itself is missing.</param>
public sealed record GapCount(string TableId, FigureGap Gap, DerivedNumber Count, DerivedNumber Areas);
