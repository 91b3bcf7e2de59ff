using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Domain;

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
            CheckRange(entry);
            if (entry.Row.IsSound("kind") && entry.Value.Kind == PublishedFigureKind.Observation)
            {
                CheckObservation(entry);
                CheckStored(entry, tables);
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

        if (figure.IndicatorId.Length == 0)
        {
            Refuse(row, "indicator_id", "the cell is empty", "the indicator that measures the same");
        }

        if (figure.PopulationId.Length == 0)
        {
            Refuse(row, "population_id", "the cell is empty", "the population that it is about");
        }
    }

    // Otherwise the line would be left out without a word.
    private static void CheckStored(CatalogueEntry<PublishedFigure> entry, CatalogueTables tables)
    {
        (CatalogueRow row, PublishedFigure figure) = entry;
        LongLayout? layout = tables.LongLayouts.Values.FirstOrDefault(layout =>
            layout.RowFilter.Contains($"document={figure.Document}", StringComparer.Ordinal));
        if (layout is null && row.IsSound("document") && tables.LongLayouts.Keys is not null)
        {
            row.Refuse(
                "document",
                $"no table of {tables.LongLayouts.File} reads the observations of '{figure.Document}'",
                $"a line there with document={figure.Document} in row_filter",
                "Add it, with its table, mappings and population keys, or call the figure a quotation.");
        }
        else if (layout is not null && figure.IndicatorId.Length > 0 && row.IsSound("indicator_id") && tables.ColumnMappings.Keys is not null
            && !tables.ColumnMappings.Values.Any(mapping => string.Equals(mapping.TableId, layout.TableId, StringComparison.Ordinal)
                && string.Equals(mapping.Stem, figure.IndicatorId, StringComparison.Ordinal)))
        {
            row.Warn(
                "indicator_id",
                $"{tables.ColumnMappings.File} does not map '{figure.IndicatorId}' of {layout.TableId}, so the figure would be left out",
                $"a line '{layout.TableId},{figure.IndicatorId},{figure.IndicatorId},,<populations>' there",
                "Add that line, or call the figure a quotation.");
        }
    }

    private static void CheckRange(CatalogueEntry<PublishedFigure> entry)
    {
        if (entry.Row.IsSound("value") && !UnitRange.Allows(entry.Value.Unit, (double)entry.Value.Value))
        {
            string range = UnitRange.Of(entry.Value.Unit)!.Words;
            entry.Row.Refuse("value", $"the value is outside {range}", $"a value of {range}", "Compare with the document.");
        }
    }

    private static void Refuse(CatalogueRow row, string column, string what, string expected) => row.Refuse(
        column,
        $"{what}, and an observation needs one",
        expected,
        "Fill in what the document says, or call it a quotation.");
}
