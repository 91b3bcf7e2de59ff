namespace Monitoring.Sources;

/// <summary>One column as the provider describes it.</summary>
/// <param name="Key">Column name in the rows, for example <c>Eenzaam_28</c>.</param>
/// <param name="Kind">What the column carries.</param>
/// <param name="Title">The provider's label.</param>
/// <param name="Description">The provider's definition; empty when none is given.</param>
/// <param name="Unit">Unit as published, for example <c>%</c>; empty for a dimension.</param>
/// <param name="DataType">Data type as published, for example <c>Float</c>; empty for a dimension.</param>
/// <param name="Decimals">Decimals as published; null when not given.</param>
public sealed record PublishedColumn(
    string Key, PublishedColumnKind Kind, string Title, string Description, string Unit, string DataType, int? Decimals)
{
    /// <summary>
    /// Titles of a topic, from the outermost group down to its own, with <c>|</c> between them, for example
    /// <c>Onder- en overgewicht|Overgewicht</c>; empty for a dimension, and where the key is made of the titles.
    /// </summary>
    public string TitlePath { get; init; } = string.Empty;
}
