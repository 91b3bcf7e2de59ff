namespace Monitoring.Reports.Model;

/// <summary>How new a table is.</summary>
public enum FreshnessVerdict
{
    /// <summary>It has the newest measurement that was held.</summary>
    UpToDate,

    /// <summary>A newer measurement was held, and no table of this kind with it is in the monitor.</summary>
    NewerRoundHeld,

    /// <summary>A newer table of the same series or publication is in the monitor; this one is kept for its years.</summary>
    KeptForEarlierYears,

    /// <summary>An expected measurement should have given figures by now.</summary>
    Overdue,

    /// <summary>The catalogue names no measurement for it.</summary>
    Unknown,
}
