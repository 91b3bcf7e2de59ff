namespace Monitoring.Reports.Model;

/// <summary>The smallest change that two measurements as precise as the newest one can show.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="Title">Its title.</param>
/// <param name="Population">Population.</param>
/// <param name="Year">Year of the newest figure.</param>
/// <param name="Change">Percentage points.</param>
public sealed record KnownDetectable(
    string IndicatorId, string Title, PopulationLabel Population, int Year, DerivedNumber Change);
