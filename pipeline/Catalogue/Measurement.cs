namespace Monitoring.Pipeline.Catalogue;

/// <summary>A survey or registration that is repeated, and the tables that carry its figures.</summary>
/// <param name="Id">Our key, for example <c>gezondheidsmonitor-volwassenen</c>.</param>
/// <param name="TitleNl">Name for readers.</param>
/// <param name="TitleEn">The same in English.</param>
/// <param name="Owner">Who carries it out.</param>
/// <param name="TableIds">Tables with its figures; empty when none is imported.</param>
/// <param name="IntervalYears">Years between two regular rounds; null when there is no rhythm to count from.</param>
/// <param name="PublicationLagYears">Years from the round to its figures, usually; null when not known.</param>
/// <param name="NoteNl">What a reader must know of it; may be empty.</param>
/// <param name="NoteEn">The same in English.</param>
/// <param name="Evidence">How we know owner, rhythm and lag.</param>
/// <param name="ValidFrom">First day on which this description holds.</param>
internal sealed record Measurement(
    string Id,
    string TitleNl,
    string TitleEn,
    string Owner,
    IReadOnlyList<string> TableIds,
    int? IntervalYears,
    int? PublicationLagYears,
    string NoteNl,
    string NoteEn,
    string Evidence,
    DateOnly ValidFrom);
