namespace Monitoring.Pipeline.Disclosure;

/// <summary>What a figure of one wave is about.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Area">Code of the area.</param>
/// <param name="Population">Id of the population.</param>
/// <param name="Year">Year the figure is about.</param>
internal readonly record struct FigureKey(string Indicator, string Area, string Population, int Year);
