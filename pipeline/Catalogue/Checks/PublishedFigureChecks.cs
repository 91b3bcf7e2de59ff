using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>
/// Checks of <c>published_figures.csv</c>: what is no figure of one year and one area stays a quotation.
/// </summary>
internal static class PublishedFigureChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<PublishedFigure> figures = tables.PublishedFigures;
        Unique.Keys(figures, "id", figure => figure.Id);
        References.Exist(figures, "indicator_id", figure => [figure.IndicatorId], tables.Indicators);
        References.Exist(figures, "population_id", figure => [figure.PopulationId], tables.Populations);
        References.Exist(figures, "area_code", figure => [figure.AreaCode?.Value], tables.Areas);
        Unique.Keys(
            figures,
            "indicator_nl",
            figure => string.Join(
                ", ",
                figure.Document,
                figure.Place,
                figure.IndicatorNl,
                figure.PopulationNl,
                figure.AreaCode,
                figure.Period));
        foreach (CatalogueEntry<PublishedFigure> entry in figures.Entries)
        {
            CheckPercentage(entry);
            if (entry.Row.IsSound("kind") && entry.Value.Kind == PublishedFigureKind.Observation)
            {
                CheckObservation(entry);
            }
        }
    }

    private static void CheckObservation(CatalogueEntry<PublishedFigure> entry)
    {
        (CatalogueRow row, PublishedFigure figure) = entry;
        if (!CellFormats.Year.TryRead(figure.Period, out _))
        {
            Refuse(row, "period", $"'{figure.Period}' is not one year", CellFormats.Year.Expected);
        }

        if (figure.AreaCode is null && row.IsSound("area_code"))
        {
            Refuse(row, "area_code", "the cell is empty", CellFormats.Area.Expected);
        }
    }

    private static void CheckPercentage(CatalogueEntry<PublishedFigure> entry)
    {
        if (entry.Row.IsSound("value") && entry.Value is { Unit: "%", Value: < 0 or > 100 })
        {
            entry.Row.Refuse(
                "value", "the value is outside 0 to 100 %", "a share of 0 to 100 %", "Compare with the document.");
        }
    }

    private static void Refuse(CatalogueRow row, string column, string what, string expected) => row.Refuse(
        column,
        $"{what}, and an observation needs one",
        expected,
        "Fill in what the document says, or call it a quotation.");
}
