using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page about quality: what was received, what is missing, what was checked.</summary>
/// <param name="context">What pages are made from.</param>
/// <param name="state">What the store holds.</param>
/// <param name="reportDay">Day of the report; ages count to it, not to the clock.</param>
internal sealed class QualityBuilder(PageContext context, ReportState state, DateOnly reportDay)
{
    private DerivedNumbers Derived => context.Derived;

    /// <summary>The page.</summary>
    public QualityPage Build() => new(
        new FreshnessBuilder(context, reportDay.Year).Build(),
        [.. state.Facts.Deliveries.Where(row => IsShown(row.Dataset)).Select(Delivery)],
        [.. state.Facts.Rejections.Where(row => IsShown(row.Dataset)).Select(Rejection)],
        [.. Gaps()],
        [.. state.Facts.UnmappedTopics.Where(row => IsShown(row.Dataset)).GroupBy(topic => topic.Dataset, StringComparer.Ordinal).Select(Topics)],
        [.. context.Catalogue.FileChecks.Select(file => new CatalogueFileLine(
            file.File, Number($"catalogue/{file.File}", file.Lines, "lines of the file"), file.Remarks))])
    {
        Disagreements = new DisagreementBuilder(context).Build(state.Disagreements),
    };

    // Fictitious data that the report leaves out is no part of what was received for it.
    private bool IsShown(string dataset) => !context.Labels.IsFictitious(dataset)
        || context.Figures.All.Any(figure => string.Equals(figure.TableId, DatasetName.TableOf(dataset), StringComparison.Ordinal));

    private DeliveryLine Delivery(DeliveryRow row)
    {
        DateOnly day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(row.RetrievedAt).UtcDateTime);
        long rejected = state.Facts.Rejections
            .Where(rejection => string.Equals(rejection.Dataset, row.Dataset, StringComparison.Ordinal))
            .Sum(rejection => rejection.Count);
        return new DeliveryLine(
            context.Labels.Dataset(row.Dataset),
            day,
            Number($"delivery/{row.Dataset}/age", Math.Max(0, reportDay.DayNumber - day.DayNumber), "days from the retrieval to the day of the report"),
            string.Equals(row.State, SnapshotRecord.Promoted, StringComparison.Ordinal),
            row.IsReconstructed != 0,
            Number($"delivery/{row.Dataset}/rows", row.RowsRead, "rows of the newest retrieval"),
            Number($"delivery/{row.Dataset}/quarantine", rejected, "rows and cells of the newest retrieval that could not be read"));
    }

    private QuarantineLine Rejection(RejectionRow row) => new(
        context.Labels.Dataset(row.Dataset),
        row.Reason,
        row.IsWholeRow == 1,
        Number(
            $"quarantine/{row.Dataset}/{(row.IsWholeRow == 1 ? "row" : "cell")}/{row.Reason}",
            row.Count,
            "rows or cells of the newest retrieval that could not be read for this reason"),
        row.Example.Length == 0 ? [] : [row.Example])
    {
        Kind = QuarantineReasons.Of(row.Reason),
    };

    private IEnumerable<GapCount> Gaps() => context.Figures.All
        .Where(row => row.MissingReasonId is not null)
        .GroupBy(row => (row.TableId, Reason: (MissingReason)row.MissingReasonId!.Value))
        .OrderBy(cells => cells.Key.TableId, StringComparer.Ordinal)
        .ThenBy(cells => cells.Key.Reason)
        .Select(cells => new GapCount(
            context.Labels.Dataset(cells.Key.TableId),
            Labels.GapOf(cells.Key.Reason),
            Number($"gap/{cells.Key.TableId}/{cells.Key.Reason}", cells.Count(), "cells of the report's areas without a number for this reason"),
            Number(
                $"gap/{cells.Key.TableId}/{cells.Key.Reason}/areas",
                cells.Select(row => row.AreaCode).Distinct(StringComparer.Ordinal).Count(),
                "areas among these cells")));

    private TopicList Topics(IGrouping<string, UnmappedTopicRow> topics)
    {
        string[] titles = [.. topics.Select(topic => topic.Title.Trim()).Distinct(StringComparer.Ordinal)];
        return new TopicList(context.Labels.Dataset(topics.Key), Derived.Count($"count/topics/{topics.Key}", "topics of the newest retrieval without an indicator", titles), titles);
    }

    // What is counted here has no names to list: the store counts it.
    private DerivedNumber Number(string what, long count, string rule) => Derived.Computed($"count/{what}", count, rule, []);
}
