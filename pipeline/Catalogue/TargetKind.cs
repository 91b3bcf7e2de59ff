namespace Monitoring.Pipeline.Catalogue;

/// <summary>How a target is stated.</summary>
internal enum TargetKind
{
    /// <summary>A value to reach.</summary>
    Absolute,

    /// <summary>A relative change from the baseline.</summary>
    RelativeChange,

    /// <summary>Detectably better than the baseline.</summary>
    Direction,

    /// <summary>A share of the gap with the benchmark closed.</summary>
    GapClosure,

    /// <summary>Not below the benchmark.</summary>
    MatchBenchmark,

    /// <summary>No decline from the baseline.</summary>
    Hold,
}
