namespace Monitoring.Reports.Charts;

/// <summary>What a vertical mark with a label above the plot stands for.</summary>
internal enum MarkRole
{
    /// <summary>Left and right are not comparable.</summary>
    Break,

    /// <summary>An exceptional year.</summary>
    Event,

    /// <summary>The target year.</summary>
    Target,
}
