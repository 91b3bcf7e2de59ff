namespace Monitoring.Reports.Model;

/// <summary>What a mark in a chart means.</summary>
public enum SeriesMarkKind
{
    /// <summary>Left and right are not comparable.</summary>
    Break,

    /// <summary>An exceptional year.</summary>
    Event,
}
