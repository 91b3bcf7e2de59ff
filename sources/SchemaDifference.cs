namespace Monitoring.Sources;

/// <summary>One difference between the published shapes of two retrievals of a table.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Column">Key of the column or dimension: the earlier key, or the later one when it is new.</param>
/// <param name="Sentence">The difference in words, for a log, a report or an error.</param>
public sealed record SchemaDifference(SchemaDifferenceKind Kind, string Column, string Sentence);
