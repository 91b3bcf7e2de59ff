namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>A chance in words; readers never get it as a number.</summary>
internal enum Likelihood
{
    /// <summary>Below 0.20.</summary>
    Unlikely,

    /// <summary>From 0.20 to 0.80.</summary>
    Uncertain,

    /// <summary>0.80 or more.</summary>
    Likely,
}
