namespace Monitoring.Pipeline.Catalogue;

/// <summary>A round that is still to come, with its measurement.</summary>
internal sealed record ExpectedRound(Measurement Measurement, MeasurementRound Round)
{
    /// <summary>Year in which its figures should be there; a year after the round where the usual lag is not known.</summary>
    public int FiguresBy => Round.Year + (Measurement.PublicationLagYears ?? 1);
}
