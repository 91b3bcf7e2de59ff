namespace Monitoring.Pipeline.Disclosure;

/// <summary>Parts of a whole that together have more respondents than it: they are not of one wave, or a number is wrong.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Respondents">Its respondents.</param>
/// <param name="OfParts">Respondents of its parts together.</param>
internal sealed record ReleaseContradiction(FigureKey Whole, long Respondents, long OfParts)
{
    /// <summary>What is wrong, where, and what to do.</summary>
    public string InWords() => FormattableString.Invariant(
        $"{Whole.Indicator} {Whole.Area} {Whole.Population} {Whole.Year}: the parts have {OfParts} respondents and the whole {Respondents}. The parts are withheld; ask the supplier which number is wrong.");
}
