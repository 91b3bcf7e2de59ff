namespace Monitoring.Pipeline.Catalogue;

/// <summary>What may be done with a figure that a document prints.</summary>
internal enum PublishedFigureKind
{
    /// <summary>A figure of one year and one area: it may stand beside others.</summary>
    Observation,

    /// <summary>Text only: the document leaves year, area or denominator open, spans years, or looks ahead.</summary>
    Quotation,
}
