namespace Monitoring.Reports.Model;

/// <summary>What an audit office asks of a target.</summary>
public enum AuditAspect
{
    /// <summary>A document adopts it for this city.</summary>
    Specific,

    /// <summary>It has a number.</summary>
    Quantitative,

    /// <summary>It has a target year.</summary>
    TimeBound,

    /// <summary>Its baseline is stated and can be found among the figures.</summary>
    BaselineTraceable,

    /// <summary>It is known when it is measured next.</summary>
    NextMeasurementKnown,
}
