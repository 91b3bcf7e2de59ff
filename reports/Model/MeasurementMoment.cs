namespace Monitoring.Reports.Model;

/// <summary>A measurement that is still to come.</summary>
/// <param name="MeasurementTitle">Its name.</param>
/// <param name="Year">Year of the fieldwork.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="FiguresBy">Year in which its figures may be expected.</param>
public sealed record MeasurementMoment(string MeasurementTitle, int Year, RoundCertainty Certainty, int FiguresBy);
