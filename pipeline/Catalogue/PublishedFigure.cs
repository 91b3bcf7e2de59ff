using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>A key figure as a document of the programme prints it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Document">The document.</param>
/// <param name="Place">Where in the document.</param>
/// <param name="IndicatorId">The indicator that measures the same; empty when none does.</param>
/// <param name="IndicatorNl">What the document says is counted.</param>
/// <param name="PopulationId">The population that these people are; empty when none is.</param>
/// <param name="PopulationNl">The people it is about as the document says it; empty when it does not say.</param>
/// <param name="AreaCode">The area; null when the document does not say.</param>
/// <param name="Period">
/// Year or years as printed, <c>2024</c> or <c>2017-2020</c>; empty when the document does not say.
/// </param>
/// <param name="Value">The number with the decimals that were printed.</param>
/// <param name="Unit">Unit as printed, for example <c>%</c> or <c>jaar</c>.</param>
/// <param name="SourceNamed">The source that the document names; empty when it names none.</param>
/// <param name="Qualifier">What the document says of the number's precision; empty when nothing.</param>
/// <param name="Kind">What may be done with it.</param>
internal sealed record PublishedFigure(
    string Id,
    string Document,
    string Place,
    string IndicatorId,
    string IndicatorNl,
    string PopulationId,
    string PopulationNl,
    AreaCode? AreaCode,
    string Period,
    decimal Value,
    string Unit,
    string SourceNamed,
    string Qualifier,
    PublishedFigureKind Kind);
