using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>What is there of a measurement and what the calendar of the catalogue expects.</summary>
/// <param name="Id">The measurement.</param>
/// <param name="Title">Its name.</param>
/// <param name="NewestYear">Newest year with a number in one of its tables; null when there is none.</param>
/// <param name="NextRound">Year of the first round after that; null when the calendar knows none.</param>
/// <param name="FiguresBy">Year by the end of which the figures of that round should be there; null without one.</param>
/// <param name="IsOverdue">True when that year has passed.</param>
internal sealed record MeasurementStatus(
    string Id, string Title, long? NewestYear, int? NextRound, int? FiguresBy, bool IsOverdue)
{
    /// <summary>Every measurement of which tables are imported.</summary>
    public static IReadOnlyList<MeasurementStatus> Of(
        MonitorCatalogue catalogue, IReadOnlyList<NewestYearRow> newestYears, DateTimeOffset now)
    {
        MeasurementCalendar calendar = new(catalogue);
        return
        [
            .. catalogue.Measurements.Where(measurement => measurement.TableIds.Count > 0).Select(measurement =>
            {
                long? newest = newestYears
                    .Where(row => measurement.TableIds.Contains(row.TableId, StringComparer.Ordinal))
                    .Max(row => (long?)row.Year);
                MeasurementRound? next = calendar.RoundsOf(measurement).FirstOrDefault(round => newest is null || round.Year > newest);
                int? figuresBy = next is null ? null : new ExpectedRound(measurement, next).FiguresBy;
                return new MeasurementStatus(measurement.Id, measurement.Title.Nl, newest, next?.Year, figuresBy, figuresBy < now.Year);
            }),
        ];
    }

    /// <summary>The same in one line.</summary>
    public string Text
    {
        get
        {
            string there = NewestYear is { } year ? FormattableString.Invariant($"newest figures of {year}") : "no figures yet";
            string expected = NextRound is { } round
                ? FormattableString.Invariant($"; round {round} expected by the end of {FiguresBy}{(IsOverdue ? ": OVERDUE" : string.Empty)}")
                : "; the calendar has no later round";
            return $"{Title}: {there}{expected}";
        }
    }
}
