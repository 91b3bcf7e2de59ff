namespace Monitoring.Pipeline.Catalogue;

/// <summary>A survey or registration that is repeated, and the tables that carry its figures.</summary>
/// <param name="Id">Our key, for example <c>gezondheidsmonitor-volwassenen</c>.</param>
/// <param name="Title">Name for readers.</param>
/// <param name="Owner">Who carries it out.</param>
/// <param name="TableIds">Tables with its figures; empty when none is imported.</param>
/// <param name="IntervalYears">Years between two regular rounds; null when there is no rhythm to count from.</param>
/// <param name="PublicationLagYears">Years from the round to its figures, usually; null when not known.</param>
/// <param name="Note">What a reader must know of it; may be empty.</param>
/// <param name="Evidence">How we know owner, rhythm and lag.</param>
/// <param name="ValidFrom">First day on which this description holds.</param>
internal sealed record Measurement(
    string Id,
    Wording Title,
    string Owner,
    IReadOnlyList<string> TableIds,
    int? IntervalYears,
    int? PublicationLagYears,
    Wording Note,
    string Evidence,
    DateOnly ValidFrom);
