using System.Globalization;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Finds what a document prints for the country where the headline's own table has nothing.</summary>
internal sealed class QuotedFigureBuilder(PageContext context)
{
    /// <summary>The printed figure of the headline's year and people; null when none is printed, or none is missed.</summary>
    public QuotedFigure? Build(Indicator indicator, Headline? headline)
    {
        if (headline is null or { Country: Figure.Known } or { Kind: FigureKind.SelfSelected or FigureKind.Synthetic })
        {
            return null;
        }

        string year = headline.Year.ToString(CultureInfo.InvariantCulture);
        PublishedFigure? printed = context.Catalogue.PublishedFigures.FirstOrDefault(figure =>
            figure.AreaCode is { } area && string.Equals(area.Value, context.Country, StringComparison.Ordinal)
            && string.Equals(figure.IndicatorId, indicator.Id, StringComparison.Ordinal)
            && string.Equals(figure.PopulationId, indicator.Populations[0], StringComparison.Ordinal)
            && string.Equals(figure.Period, year, StringComparison.Ordinal)
            && string.Equals(figure.Unit, indicator.Unit, StringComparison.Ordinal));
        return printed is null ? null : new QuotedFigure(
            context.Derived.Computed($"quotation/{printed.Id}", (double)printed.Value, "as the document prints it; a line of published_figures.csv", []),
            EstimateReader.DecimalsOf((double)printed.Value),
            headline.Year,
            $"{printed.Document}, {printed.Place}");
    }
}
