namespace Monitoring.Pipeline.Assess;

/// <summary>One reason why no judgement is given.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Year">The year it is about; null when it is not about a year.</param>
internal sealed record NoVerdictReason(NoVerdictReasonKind Kind, int? Year = null)
{
    /// <summary>The reason in English words, for the command line and the store.</summary>
    public string InWords() => (Kind, Year) switch
    {
        (NoVerdictReasonKind.NoTarget, _) => "no target is set",
        (NoVerdictReasonKind.NeutralDirection, _) => "neither direction is better",
        (NoVerdictReasonKind.NoFigures, _) => "no figures at hand",
        (NoVerdictReasonKind.ModelledFigures, _) => "the figures are model estimates",
        (NoVerdictReasonKind.SelfSelectedFigures, _) => "the figures are of people who chose to take part",
        (NoVerdictReasonKind.SyntheticFigures, _) => "the figures are fictitious",
        (NoVerdictReasonKind.NoMargins, _) => "the source gives no margins",
        (NoVerdictReasonKind.BenchmarkMissing, { } year) =>
            FormattableString.Invariant($"the table has no figure of the benchmark for {year}"),
        (NoVerdictReasonKind.BaselineYearNotStated, _) => "the document names no baseline year",
        (NoVerdictReasonKind.BaselineYearMissing, { } year) => FormattableString.Invariant($"no figure for the baseline year {year}"),
        (NoVerdictReasonKind.PopulationMissing, { } year) => FormattableString.Invariant($"no figure for this population in {year}"),
        (NoVerdictReasonKind.SeriesBreak, { } year) => FormattableString.Invariant($"a break in the series before {year}"),
        (NoVerdictReasonKind.EventYear, { } year) => FormattableString.Invariant($"{year} was an exceptional year"),
        _ => throw new InvalidOperationException($"The reason {Kind} is about a year, but none is given."),
    };
}
