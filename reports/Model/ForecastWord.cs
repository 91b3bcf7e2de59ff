namespace Monitoring.Reports.Model;

/// <summary>What is said of the target year when the trend goes on, or why nothing is.</summary>
public enum ForecastWord
{
    /// <summary>Waarschijnlijk.</summary>
    Likely,

    /// <summary>Onzeker.</summary>
    Uncertain,

    /// <summary>Onwaarschijnlijk.</summary>
    Unlikely,

    /// <summary>The target has no year.</summary>
    NoTargetYear,

    /// <summary>Fewer than three usable measurements.</summary>
    TooFewMeasurements,

    /// <summary>The target year lies too far ahead for the years measured.</summary>
    TooFarAhead,

    /// <summary>The measurements do not lie on a line.</summary>
    NotALine,

    /// <summary>A share of 0% or 100%, or a target outside them.</summary>
    OffScale,
}
