namespace Monitoring.Reports.Model;

/// <summary>What an audit office asks of a target.</summary>
public enum AuditPoint
{
    /// <summary>Does a document adopt it for this city?</summary>
    Specific,

    /// <summary>Has it a number?</summary>
    Quantitative,

    /// <summary>Has it a year?</summary>
    TimeBound,

    /// <summary>Can its baseline be traced?</summary>
    Traceable,

    /// <summary>Is it known when it will be measured next?</summary>
    NextMeasurement,
}
