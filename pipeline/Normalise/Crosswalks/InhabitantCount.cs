namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>A stored number of inhabitants.</summary>
/// <param name="Indicator">Indicator that counts them.</param>
/// <param name="Population">Population of the figure.</param>
/// <param name="AreaCode">Where.</param>
/// <param name="Year">The year it is of.</param>
/// <param name="Number">How many; 0 or more.</param>
internal sealed record InhabitantCount(string Indicator, string Population, string AreaCode, long Year, double Number);
