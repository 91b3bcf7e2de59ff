namespace Monitoring.Pipeline.Catalogue;

/// <summary>The people a figure is about.</summary>
/// <param name="Id">For example <c>18+</c>, <c>18-64</c>, <c>65+</c>.</param>
/// <param name="Title">Label, for example "18 jaar en ouder".</param>
/// <param name="Noun">Word in a sentence, for example "volwassenen (18 jaar en ouder)".</param>
/// <param name="IsWhole">True for the population that contains the others; verdicts are given per part first.</param>
/// <param name="ContinuedBy">
/// The population that the same survey is about since its base moved: <c>19+</c> is continued by <c>18+</c>. Figures of
/// both may stand in one line, always with a break between them. Null when none continues it.
/// </param>
internal sealed record Population(string Id, Wording Title, Wording Noun, bool IsWhole, string? ContinuedBy);
