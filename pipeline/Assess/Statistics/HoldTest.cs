namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Test of "no decline since the baseline" against a margin agreed beforehand.</summary>
/// <param name="Change">Change since the baseline; above 0 is better.</param>
/// <param name="Error">Standard error of that.</param>
/// <param name="Margin">Decline that would not matter, in the indicator's unit; above 0.</param>
internal readonly record struct HoldTest(double Change, double Error, double Margin)
{
    /// <summary>The change in standard errors.</summary>
    public double Z => Change / Error;

    /// <summary>Lower end of the one-sided 95% interval of the change.</summary>
    public double LowerBound => Change - (Gauss.ZOneSided * Error);

    /// <summary>True when the measurement could not exclude a decline of the margin even without any change.</summary>
    public bool IsTooCoarse => Gauss.ZOneSided * Error > Margin;

    /// <summary>What may be said; a shown decline comes before everything.</summary>
    public HoldOutcome Outcome =>
        Z < -Gauss.ZOneSided ? HoldOutcome.Declined
        : IsTooCoarse ? HoldOutcome.Undecided
        : LowerBound >= -Margin ? HoldOutcome.Held
        : HoldOutcome.Undecided;
}
