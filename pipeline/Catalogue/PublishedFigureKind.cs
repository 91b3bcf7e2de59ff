namespace Monitoring.Pipeline.Catalogue;

/// <summary>What may be done with a figure that a document prints.</summary>
internal enum PublishedFigureKind
{
    /// <summary>A figure of one indicator, population, area and year: stored as quoted, and compared with others.</summary>
    Observation,

    /// <summary>Text only: the document leaves year, area or people open, spans years, looks ahead, or no indicator measures the same.</summary>
    Quotation,
}
