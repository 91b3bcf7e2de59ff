namespace Monitoring.Reports.Model;

/// <summary>A survey or registration that is repeated.</summary>
/// <param name="Id">Catalogue id.</param>
/// <param name="Title">Name.</param>
/// <param name="Owner">Who carries it out.</param>
/// <param name="Note">What a reader must know; may be empty.</param>
/// <param name="IntervalYears">Years between two regular rounds; null when there is no rhythm to count from.</param>
/// <param name="Rounds">Its rounds, oldest first.</param>
/// <param name="Indicators">Number of indicators with figures of it in this monitor.</param>
/// <param name="Evidence">How we know.</param>
public sealed record CalendarMeasurement(
    string Id,
    string Title,
    string Owner,
    string Note,
    int? IntervalYears,
    IReadOnlyList<CalendarRound> Rounds,
    DerivedNumber Indicators,
    string Evidence);
