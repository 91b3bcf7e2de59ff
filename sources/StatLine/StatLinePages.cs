using System.Globalization;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>The row pages of a snapshot, by what their rows hold, in page order.</summary>
/// <param name="Value">Pages of the values.</param>
/// <param name="Lower">Pages of the lower margins; empty when the snapshot has none.</param>
/// <param name="Upper">Pages of the upper margins; empty when the snapshot has none.</param>
internal sealed record StatLinePages(
    IReadOnlyList<StatLinePageFile> Value,
    IReadOnlyList<StatLinePageFile> Lower,
    IReadOnlyList<StatLinePageFile> Upper)
{
    /// <summary>Finds the pages and checks that none is missing.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="hasMarginDimension">True when the table has the dimension <c>Marges</c>.</param>
    /// <exception cref="SourceLayoutException">
    /// Pages are missing, numbered with gaps, or of an unknown margin.
    /// </exception>
    internal static StatLinePages Find(Snapshot snapshot, bool hasMarginDimension)
    {
        ILookup<string, StatLinePageFile> pages = RowPages(snapshot)
            .OrderBy(page => page.Number)
            .ToLookup(page => page.Member, StringComparer.Ordinal);
        string[] known = hasMarginDimension
            ? [StatLineMargins.Value, StatLineMargins.Lower, StatLineMargins.Upper]
            : [""];
        foreach (IGrouping<string, StatLinePageFile> group in pages)
        {
            RequireKnown(snapshot, group, known);
            RequireConsecutive(snapshot, group);
        }

        StatLinePages found = new(
            [.. pages[known[0]]], [.. pages[StatLineMargins.Lower]], [.. pages[StatLineMargins.Upper]]);
        bool isComplete = found.Value.Count > 0 && (found.Lower.Count == 0) == (found.Upper.Count == 0);
        return isComplete
            ? found
            : throw Fault(
                snapshot,
                "Row pages are missing",
                hasMarginDimension
                    ? "pages of MW00000, and either both or neither of MOG0095 and MBG0095"
                    : "pages UntypedDataSet.0001.json and on");
    }

    private static IEnumerable<StatLinePageFile> RowPages(Snapshot snapshot) => snapshot.Origin.Files
        .Index()
        .Where(entry => entry.Item.Name.StartsWith(StatLinePageFile.Prefix, StringComparison.Ordinal))
        .Select(entry => StatLinePageFile.FromFile(entry.Item, entry.Index)
            ?? throw Fault(
                snapshot,
                $"There is a file {entry.Item.Name}",
                "row pages named UntypedDataSet.0001.json or UntypedDataSet.MW00000.0001.json"));

    private static void RequireKnown(Snapshot snapshot, IGrouping<string, StatLinePageFile> group, string[] known)
    {
        if (!known.Contains(group.Key, StringComparer.Ordinal))
        {
            throw Fault(
                snapshot,
                $"There are row pages such as {group.First().File.Name}",
                known is [""]
                    ? "pages without a margin in their name, since the table has no dimension Marges"
                    : $"pages of one margin each: {string.Join(", ", known)}, since the table has the dimension Marges");
        }
    }

    private static void RequireConsecutive(Snapshot snapshot, IGrouping<string, StatLinePageFile> group)
    {
        int expected = 1;
        foreach (StatLinePageFile page in group)
        {
            if (page.Number != expected)
            {
                throw Fault(
                    snapshot,
                    $"The row pages jump to {page.File.Name}",
                    string.Create(CultureInfo.InvariantCulture, $"page {expected:0000}"));
            }

            expected++;
        }
    }

    private static SourceLayoutException Fault(Snapshot snapshot, string what, string expected) =>
        StatLineErrors.Layout(snapshot, what, snapshot.Id.RelativePath, expected);
}
