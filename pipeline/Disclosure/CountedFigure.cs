namespace Monitoring.Pipeline.Disclosure;

/// <summary>A figure of one release with the unweighted respondents behind it.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Respondents">With a valid answer.</param>
/// <param name="Affirmative">Those whom a percentage counts; null when the figure is no percentage.</param>
/// <param name="IsUnsafe">True when the supplier's minimum hides it.</param>
internal sealed record CountedFigure(FigureKey Key, long Respondents, long? Affirmative, bool IsUnsafe);
