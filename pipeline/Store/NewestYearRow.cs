namespace Monitoring.Pipeline.Store;

/// <summary>The newest year of which a table has a number.</summary>
/// <param name="TableId">The table.</param>
/// <param name="Year">Reference year.</param>
internal sealed record NewestYearRow(string TableId, long Year);
