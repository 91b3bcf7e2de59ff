namespace Monitoring.Pipeline.Survey;

/// <summary>How many of those who were asked answered one question.</summary>
/// <param name="Valid">Valid answers, unweighted.</param>
/// <param name="Missing">Asked, and no valid answer. Who was not asked is in neither.</param>
internal readonly record struct ItemResponse(int Valid, int Missing)
{
    private const double High = 0.10;
    private const double Severe = 0.25;

    /// <summary>Share without a valid answer; null when nobody was asked.</summary>
    public double? MissingShare => Valid + Missing > 0 ? (double)Missing / (Valid + Missing) : null;

    /// <summary>What that share means for the figure.</summary>
    public ItemResponseFlag Flag => MissingShare switch
    {
        > Severe => ItemResponseFlag.Severe,
        > High => ItemResponseFlag.High,
        _ => ItemResponseFlag.None,
    };

    /// <summary>The response to what a tally holds.</summary>
    public static ItemResponse Of(WeightedTally tally) => new(tally.Valid, tally.Missing);
}
