namespace Monitoring.Pipeline.Domain;

/// <summary>Interval around an estimate, in the estimate's own unit.</summary>
/// <param name="Lower">Lower limit, inclusive.</param>
/// <param name="Upper">Upper limit, inclusive; not below <paramref name="Lower"/>.</param>
/// <param name="Level">Confidence level as a fraction, normally 0.95; never 95.</param>
internal sealed record ConfidenceInterval(double Lower, double Upper, double Level);
