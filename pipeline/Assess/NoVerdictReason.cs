namespace Monitoring.Pipeline.Assess;

/// <summary>One reason why no judgement is given.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Year">The year it is about; null when it is not about a year.</param>
internal sealed record NoVerdictReason(NoVerdictReasonKind Kind, int? Year = null)
{
    /// <summary>The reason in English words, for the command line and the store.</summary>
    public string InWords() => Year is { } year ? OfYear(year) : Kind switch
    {
        NoVerdictReasonKind.NoTarget => "no target is set",
        NoVerdictReasonKind.NeutralDirection => "neither direction is better",
        NoVerdictReasonKind.HasOwnTarget => "the indicator has a target of its own, so no gap is judged",
        NoVerdictReasonKind.NoFigures => "no figures at hand",
        NoVerdictReasonKind.QuotedFigures => "the figures are quoted from a document",
        NoVerdictReasonKind.NoPooledFigure => "no figure of the group as a whole",
        NoVerdictReasonKind.ModelledFigures => "the figures are model estimates",
        NoVerdictReasonKind.SelfSelectedFigures => "the figures are of people who chose to take part",
        NoVerdictReasonKind.SyntheticFigures => "the figures are fictitious",
        NoVerdictReasonKind.BorrowedFigures => "the figures are borrowed from another area",
        NoVerdictReasonKind.TooFewRespondents => "too few people answered",
        NoVerdictReasonKind.TooUncertain => "a margin is too wide",
        NoVerdictReasonKind.TooManyUnanswered => "too many of those asked gave no answer",
        NoVerdictReasonKind.NoMargins => "the source gives no margins",
        NoVerdictReasonKind.WholePercents => "whole percents are too coarse for a gap",
        NoVerdictReasonKind.NoDisadvantage => "no disadvantage is shown at the baseline",
        NoVerdictReasonKind.BaselineYearNotStated => "the document names no baseline year",
        _ => throw new InvalidOperationException($"The reason {Kind} is about a year, but none is given."),
    };

    private string OfYear(int year) => Kind switch
    {
        NoVerdictReasonKind.BenchmarkMissing => FormattableString.Invariant($"the table has no figure of the benchmark for {year}"),
        NoVerdictReasonKind.BaselineYearMissing => FormattableString.Invariant($"no figure for the baseline year {year}"),
        NoVerdictReasonKind.BaselineInEventYear => FormattableString.Invariant($"the baseline year {year} was an exceptional year"),
        NoVerdictReasonKind.PopulationMissing => FormattableString.Invariant($"no figure for this population in {year}"),
        NoVerdictReasonKind.SeriesBreak => FormattableString.Invariant($"a break in the series before {year}"),
        NoVerdictReasonKind.EventYear => FormattableString.Invariant($"{year} was an exceptional year"),
        _ => throw new InvalidOperationException($"The reason {Kind} is about no year, but {year.ToString(System.Globalization.CultureInfo.InvariantCulture)} is given."),
    };
}
