namespace Monitoring.Reports.Model;

/// <summary>One time that a measurement is held.</summary>
/// <param name="Year">Year of the fieldwork.</param>
/// <param name="IsExtra">True for one outside the rhythm.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Published">Year or month in which its figures came out, <c>2017-05</c>; empty when not known or not yet.</param>
/// <param name="FiguresBy">Year in which figures may be expected; null when the round was held.</param>
/// <param name="Evidence">How we know.</param>
public sealed record CalendarRound(
    int Year, bool IsExtra, RoundCertainty Certainty, string Published, int? FiguresBy, string Evidence);
