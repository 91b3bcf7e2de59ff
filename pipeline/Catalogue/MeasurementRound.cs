namespace Monitoring.Pipeline.Catalogue;

/// <summary>One time that a measurement is held.</summary>
/// <param name="MeasurementId">The measurement.</param>
/// <param name="Year">Year of the fieldwork; also the reference year of its figures.</param>
/// <param name="Kind">Whether it belongs to the rhythm.</param>
/// <param name="Certainty">How sure it is that it takes place.</param>
/// <param name="Published">Year or month in which its figures came out, <c>2017-05</c>; empty when not known or not yet.</param>
/// <param name="Evidence">How we know.</param>
internal sealed record MeasurementRound(
    string MeasurementId, int Year, RoundKind Kind, RoundCertainty Certainty, string Published, string Evidence);
