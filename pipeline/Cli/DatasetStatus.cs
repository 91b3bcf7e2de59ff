using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>How one dataset stands.</summary>
/// <param name="Newest">Its newest retrieval.</param>
/// <param name="ChangedAt">Newest moment, Unix seconds, at which a retrieval of it changed a figure; null when none has one.</param>
/// <param name="Numbers">Numbers of it that are live.</param>
/// <param name="Missing">Missing figures by reason.</param>
/// <param name="UnmappedTopics">Topics that no catalogue line maps.</param>
internal sealed record DatasetStatus(
    DatasetStatusRow Newest, long? ChangedAt, long Numbers, IReadOnlyList<MissingCount> Missing, IReadOnlyList<string> UnmappedTopics)
{
    /// <summary>Puts together what was read of it.</summary>
    /// <param name="newest">Its newest retrieval.</param>
    /// <param name="tallies">Its figures, counted.</param>
    /// <param name="unmappedTopics">Topics that no catalogue line maps.</param>
    public static DatasetStatus Of(
        DatasetStatusRow newest, IReadOnlyCollection<DatasetTallyRow> tallies, IReadOnlyList<string> unmappedTopics) => new(
        newest,
        tallies.Max(tally => (long?)tally.ChangedAt),
        tallies.Where(tally => tally.Reason is null).Sum(tally => tally.Current),
        [.. tallies.Where(tally => tally is { Reason: not null, Current: > 0 }).Select(tally => new MissingCount(tally.Reason!, tally.Current))],
        unmappedTopics);
}
