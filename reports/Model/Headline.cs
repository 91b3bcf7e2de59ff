namespace Monitoring.Reports.Model;

/// <summary>The newest figure of the city beside that of the country.</summary>
/// <param name="Year">Reference year.</param>
/// <param name="Kind">How both came about.</param>
/// <param name="City">The city's figure.</param>
/// <param name="Country">The country's figure from the same table; <see cref="Figure.Absent"/> when there is none.</param>
/// <param name="IsEventYear">True when the year is exceptional (corona).</param>
/// <param name="TableTitle">Title of the table both come from.</param>
public sealed record Headline(int Year, FigureKind Kind, Figure City, Figure Country, bool IsEventYear, string TableTitle);
