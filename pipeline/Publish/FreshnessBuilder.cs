using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts the newest year of each table beside the measurements that were held.</summary>
/// <param name="context">What pages are made from.</param>
/// <param name="reportYear">Year of the report's data.</param>
internal sealed class FreshnessBuilder(PageContext context, int reportYear)
{
    private readonly MeasurementCalendar _calendar = new(context.Catalogue);
    private readonly Editions _editions = new(context.Catalogue);

    private readonly Dictionary<string, int> _newestYears = context.Figures.All
        .Where(row => row.Value is not null)
        .GroupBy(row => row.TableId, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => (int)rows.Max(row => row.ReferenceYear), StringComparer.Ordinal);

    /// <summary>One line a table with figures, in the order of the catalogue.</summary>
    public IReadOnlyList<FreshnessLine> Build() =>
        [.. context.Catalogue.SourceTables.Where(table => _newestYears.ContainsKey(table.TableId)).Select(Line)];

    private FreshnessLine Line(SourceTable table)
    {
        Measurement? measurement = _calendar.OfTable(table.TableId);
        int newest = _newestYears[table.TableId];
        string? replacedBy = NewerTable(table);
        (FreshnessVerdict verdict, int? year) = replacedBy is not null
            ? (FreshnessVerdict.KeptForEarlierYears, null)
            : Verdict(measurement, newest);
        return new FreshnessLine(
            table.TableId,
            context.Labels.TableTitle(table),
            Labels.KindOf(table.EstimateKind),
            newest,
            measurement is null ? string.Empty : context.Labels.Text(measurement.Title),
            verdict,
            year,
            replacedBy ?? string.Empty);
    }

    private (FreshnessVerdict Verdict, int? Year) Verdict(Measurement? measurement, int newest)
    {
        if (measurement is null || _calendar.NewestHeld(measurement) is not { } held)
        {
            return (FreshnessVerdict.Unknown, null);
        }

        if (held.Year > newest)
        {
            return (FreshnessVerdict.NewerRoundHeld, held.Year);
        }

        MeasurementRound? overdue = _calendar.RoundsOf(measurement).FirstOrDefault(round =>
            round.Certainty != Catalogue.RoundCertainty.Held && new ExpectedRound(measurement, round).FiguresBy < reportYear);
        return overdue is null ? (FreshnessVerdict.UpToDate, null) : (FreshnessVerdict.Overdue, overdue.Year);
    }

    // A newer edition of the same publication, or a later yearly table of the same series.
    private string? NewerTable(SourceTable table) => _editions.NewerThan(table.TableId).FirstOrDefault(_newestYears.ContainsKey)
        ?? context.Catalogue.SourceTables
            .Where(other => string.Equals(other.Series, table.Series, StringComparison.Ordinal)
                && _newestYears.TryGetValue(other.TableId, out int year) && year > _newestYears[table.TableId])
            .OrderByDescending(other => _newestYears[other.TableId])
            .Select(other => other.TableId)
            .FirstOrDefault();
}
