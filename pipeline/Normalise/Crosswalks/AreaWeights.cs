namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>What areas weigh when their figures are put together.</summary>
/// <param name="Basis">What the weights are.</param>
/// <param name="Year">Year of the inhabitants; null for the survey's own weights.</param>
/// <param name="ByArea">The weight by area code; an area of which nothing is known is absent.</param>
internal sealed record AreaWeights(WeightBasis Basis, int? Year, IReadOnlyDictionary<string, double> ByArea)
{
    /// <summary>An area's weight; 0 when it is not known.</summary>
    public double Of(string areaCode) => ByArea.GetValueOrDefault(areaCode);
}
