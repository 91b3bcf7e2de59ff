namespace Monitoring.Pipeline.Assess;

/// <summary>What a figure did in a judgement.</summary>
internal enum FigureRole
{
    /// <summary>The judgement rests on it.</summary>
    Judged,

    /// <summary>It stood beside a judged figure as benchmark.</summary>
    Benchmark,

    /// <summary>It was looked at and left out: before the baseline, before a break, or of an exceptional year.</summary>
    LeftOut,
}
