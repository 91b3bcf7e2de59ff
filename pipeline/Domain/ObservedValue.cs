namespace Monitoring.Pipeline.Domain;

/// <summary>Either a number or the reason why there is none; there is no third state.</summary>
internal abstract record ObservedValue
{
    private ObservedValue()
    {
    }

    /// <summary>A number as published or estimated, in the indicator's unit.</summary>
    /// <param name="Value">The estimate.</param>
    /// <param name="Interval">Its interval; null when the source gives none.</param>
    /// <param name="SampleSize">Unweighted respondents behind it; null when the source gives none.</param>
    internal sealed record Measured(double Value, ConfidenceInterval? Interval, int? SampleSize) : ObservedValue
    {
        /// <summary>Sum of the weights behind it; null when the source gives none.</summary>
        public double? WeightedBase { get; init; }
    }

    /// <summary>No number, with the reason.</summary>
    internal sealed record Withheld(MissingReason Reason) : ObservedValue;
}
