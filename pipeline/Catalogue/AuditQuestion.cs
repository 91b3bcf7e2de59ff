namespace Monitoring.Pipeline.Catalogue;

/// <summary>What an audit office asks of a target.</summary>
internal enum AuditQuestion
{
    /// <summary>A document adopts it for this city.</summary>
    Specific,

    /// <summary>It has a number.</summary>
    Quantitative,

    /// <summary>It has a target year.</summary>
    TimeBound,

    /// <summary>Its baseline year is stated, and the figure of that year can be found.</summary>
    BaselineTraceable,

    /// <summary>It is known when it is measured next.</summary>
    NextMeasurementKnown,
}
