using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Disagreements;

/// <summary>One side of a comparison: a number as a table or a document publishes it.</summary>
/// <param name="Reference">How the catalogue refers to it: the id of a stored figure, or of a line of the published figures.</param>
/// <param name="IndicatorId">The indicator; of a quotation the one that measures the same.</param>
/// <param name="AreaCode">The area; empty when a document does not say.</param>
/// <param name="Period">The year, or what the document prints in its place; empty when it does not say.</param>
/// <param name="PopulationId">The population; null when the document does not name one of ours.</param>
/// <param name="Value">The number with the decimals that are published.</param>
/// <param name="Decimals">How many those are.</param>
internal sealed record ComparedFigure(
    string Reference, string IndicatorId, string AreaCode, string Period, string? PopulationId, decimal Value, int Decimals)
{
    /// <summary>The stored figure; null for a quotation that is text only.</summary>
    public FigureRow? Row { get; init; }

    /// <summary>The line of the document; null for a figure of a table.</summary>
    public PublishedFigure? Quotation { get; init; }

    /// <summary>Half of the last published decimal: what rounding may have taken or added.</summary>
    public decimal HalfUnit
    {
        get
        {
            decimal unit = 1;
            for (int digit = 0; digit < Decimals; digit++)
            {
                unit /= 10;
            }

            return unit / 2;
        }
    }
}
