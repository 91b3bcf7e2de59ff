namespace Monitoring.Pipeline.Assess;

/// <summary>Why no judgement is given, the weightiest first.</summary>
internal enum NoVerdictReasonKind
{
    /// <summary>No target is set.</summary>
    NoTarget,

    /// <summary>Neither direction is better.</summary>
    NeutralDirection,

    /// <summary>No figures are at hand for the area and population.</summary>
    NoFigures,

    /// <summary>The figures are model estimates.</summary>
    ModelledFigures,

    /// <summary>The figures are of people who chose to take part.</summary>
    SelfSelectedFigures,

    /// <summary>The figures are fictitious.</summary>
    SyntheticFigures,

    /// <summary>The source gives no margins.</summary>
    NoMargins,

    /// <summary>The table has no figure of the benchmark area for the newest year.</summary>
    BenchmarkMissing,

    /// <summary>The document names no baseline year.</summary>
    BaselineYearNotStated,

    /// <summary>The baseline year is not among the figures.</summary>
    BaselineYearMissing,

    /// <summary>The newest year of the table has no figure for the population.</summary>
    PopulationMissing,

    /// <summary>A break stands between the baseline (or the first figure) and the newest.</summary>
    SeriesBreak,

    /// <summary>The newest figure is of an exceptional year.</summary>
    EventYear,
}
