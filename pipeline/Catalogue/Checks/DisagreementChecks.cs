using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>disagreements.csv</c>: each side names something that exists, and both sides are of one sort.</summary>
/// <remarks>Whether the store has the figures that are named is seen when they are compared.</remarks>
internal sealed class DisagreementChecks(CatalogueTables tables)
{
    private const string Forms = "a figure (indicator/area/year/population/table), a table of source_tables.csv, or in 'other' a line of published_figures.csv";

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<DisagreementEntry> entries = tables.Disagreements;
        Unique.Keys(entries, "id", entry => entry.Id);
        References.Exist(entries, "indicator_ids", entry => entry.IndicatorIds, tables.Indicators);
        DisagreementChecks checks = new(tables);
        foreach (CatalogueEntry<DisagreementEntry> entry in entries.Entries)
        {
            checks.CheckSide(entry.Row, "used", entry.Value.Used);
            checks.CheckSide(entry.Row, "other", entry.Value.Other);
            if (entry.Row.IsSound("used") && entry.Row.IsSound("other"))
            {
                checks.CheckSort(entry);
                checks.CheckConcept(entry);
            }
        }
    }

    private void CheckSide(CatalogueRow row, string column, IReadOnlyList<string> references)
    {
        foreach (string reference in references)
        {
            if (OriginId.TryParse(reference, out OriginId? figure))
            {
                CheckFigure(row, column, figure!);
            }
            else if (!IsTable(reference) && !IsQuotation(reference) && tables is { SourceTables.Keys: not null, PublishedFigures.Keys: not null })
            {
                row.Refuse(column, $"'{reference}' is not known", Forms, "Correct the reference.");
            }
        }
    }

    private void CheckFigure(CatalogueRow row, string column, OriginId figure)
    {
        (string Name, IReadOnlySet<string>? Known, string File)[] parts =
        [
            (figure.IndicatorId, tables.Indicators.Keys, tables.Indicators.File),
            (figure.AreaCode, tables.Areas.Keys, tables.Areas.File),
            (figure.PopulationId, tables.Populations.Keys, tables.Populations.File),
            (figure.TableId, tables.SourceTables.Keys, tables.SourceTables.File),
        ];
        foreach ((string name, IReadOnlySet<string>? known, string file) in parts)
        {
            if (known?.Contains(name) == false)
            {
                row.Refuse(column, $"'{name}' in the figure '{figure}' is not in {file}", $"a name that stands in {file}", "Correct the reference.");
            }
        }
    }

    // A quotation is never what the monitor follows, and tables are compared with tables only.
    private void CheckSort(CatalogueEntry<DisagreementEntry> entry)
    {
        (CatalogueRow row, DisagreementEntry value) = entry;
        if (value.Used.Any(reference => !IsTable(reference) && IsQuotation(reference)))
        {
            row.Refuse("used", "a quotation is never the figure that is followed", "a figure or tables", "Name the quotation in 'other'.");
        }
        else if (value.Used.Any(IsTable) != value.Other.Any(IsTable) || (!value.Used.All(IsTable) && value.Used.Count > 1)
            || (!value.Other.All(IsTable) && value.Other.Count > 1))
        {
            row.Refuse(
                "other",
                "the line compares a figure with a table, or more than two figures",
                "one figure on each side, or tables on both",
                "Give each pair of figures a line of its own.");
        }
        else if (value.IndicatorIds.Count > 0 && !value.Used.Any(IsTable))
        {
            row.Refuse("indicator_ids", "two figures name their indicator themselves", "an empty cell", "Empty the cell.");
        }
    }

    private void CheckConcept(CatalogueEntry<DisagreementEntry> entry)
    {
        if (entry.Value.Used is not [string used] || entry.Value.Other is not [string other] || !OriginId.TryParse(used, out OriginId? followed))
        {
            return;
        }

        (string? indicator, string? area) = OriginId.TryParse(other, out OriginId? figure)
            ? (figure!.IndicatorId, figure.AreaCode)
            : QuotationOf(other);
        if ((indicator is not null && !Same(indicator, followed!.IndicatorId)) || (area is not null && !Same(area, followed!.AreaCode)))
        {
            entry.Row.Refuse(
                "other",
                $"'{other}' is about {indicator} in {area}, and '{used}' is not",
                "figures of one indicator and one area",
                "Correct one of the two references.");
        }
    }

    // What could not be read of the quotation is told at its own line.
    private (string? Indicator, string? Area) QuotationOf(string id)
    {
        CatalogueEntry<PublishedFigure>? quotation = tables.PublishedFigures.Entries.FirstOrDefault(entry => Same(entry.Value.Id, id));
        string? indicator = quotation?.Value.IndicatorId;
        return (indicator is { Length: > 0 } && tables.Indicators.Keys?.Contains(indicator) == true ? indicator : null,
            quotation?.Value.AreaCode?.Value is { } area && tables.Areas.Keys?.Contains(area) == true ? area : null);
    }

    private bool IsTable(string reference) => tables.SourceTables.Keys?.Contains(reference) == true;

    private bool IsQuotation(string reference) => tables.PublishedFigures.Keys?.Contains(reference) == true;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
