namespace Monitoring.Reports.Model;

/// <summary>How a target is stated.</summary>
public enum TargetKindWord
{
    /// <summary>A value to reach.</summary>
    Absolute,

    /// <summary>A share of the baseline's value better.</summary>
    RelativeChange,

    /// <summary>Better than the baseline, beyond chance.</summary>
    Direction,

    /// <summary>A share of the gap closed, measured against the benchmark of each year.</summary>
    GapMoving,

    /// <summary>A share of the gap closed, measured against the benchmark of the baseline year.</summary>
    GapFixed,

    /// <summary>Not worse than the benchmark.</summary>
    MatchBenchmark,

    /// <summary>No decline from the baseline.</summary>
    Hold,
}
