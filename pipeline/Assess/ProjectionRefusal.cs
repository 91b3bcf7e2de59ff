namespace Monitoring.Pipeline.Assess;

/// <summary>Why a trend is not followed to the target year.</summary>
internal enum ProjectionRefusal
{
    /// <summary>The target has no year.</summary>
    NoTargetYear,

    /// <summary>Fewer than three usable measurements.</summary>
    TooFewMeasurements,

    /// <summary>The target year lies further ahead than one and a half times the years measured.</summary>
    TooFarAhead,

    /// <summary>The measurements do not lie on a line.</summary>
    NotALine,

    /// <summary>A share of 0% or 100%, or a target outside them: there is no scale to follow it on.</summary>
    OffScale,
}
