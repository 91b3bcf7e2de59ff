using Monitoring.Sources;

namespace Monitoring.Pipeline.Import;

/// <summary>Tells what changed in a table's published shape since the retrieval before it.</summary>
/// <remarks>
/// Whatever the figures depend on (columns, units, keys) is refused by the binding; what is left is reported. Metadata
/// that was received for the first time replaces metadata that had been reconstructed: expected, and told as a note.
/// </remarks>
internal static class SchemaWatch
{
    private const string Check = "schema";

    /// <summary>Reports the differences; none for a first retrieval.</summary>
    public static void Report(RunJournal journal, PublishedTable later, PublishedTable? earlier)
    {
        IReadOnlyList<SchemaDifference> differences = earlier is null ? [] : SchemaComparison.Compare(earlier, later);
        string sentences = string.Join(' ', differences.Select(difference => difference.Sentence));
        if (differences.Count == 0)
        {
            journal.Passed(Check, later.TableId, "same columns, units and keys as the retrieval before");
        }
        else if (earlier!.IsReconstructed && !later.IsReconstructed)
        {
            journal.Note(
                Check, later.TableId,
                $"The metadata of {later.TableId} was received for the first time and replaces reconstructed metadata: {sentences}");
        }
        else
        {
            journal.Warn(Check, later.TableId, $"The shape of {later.TableId} changed: {sentences}");
        }
    }
}
