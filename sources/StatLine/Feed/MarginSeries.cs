namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The series of rows that a table is retrieved in: one for each margin, or one alone.</summary>
/// <param name="Member">Margin of the rows without padding; empty when the table has no margins.</param>
/// <param name="Condition">Condition that selects them; empty when there is nothing to select.</param>
internal sealed record MarginSeries(string Member, string Condition)
{
    /// <summary>How the pages of the series are called, without number.</summary>
    internal string Name => Member.Length == 0 ? TableSets.Rows : $"{TableSets.Rows}.{Member}";

    /// <summary>The series of a table: values, then lower and upper margins when it has both.</summary>
    /// <param name="dimensions">The dimensions of the table.</param>
    /// <param name="request">What was asked, for errors.</param>
    /// <param name="skipped">Told of members that are left out, as sentences.</param>
    /// <param name="errors">How errors are said.</param>
    /// <exception cref="SourceLayoutException">There are margins but no values.</exception>
    internal static IReadOnlyList<MarginSeries> Of(
        IReadOnlyList<FeedDimension> dimensions, FeedRequest request, List<string> skipped, FeedErrors errors)
    {
        FeedDimension? margins = dimensions.FirstOrDefault(
            dimension => StatLineMargins.IsDimension(dimension.Column.Key, dimension.RawKeys.Select(raw => raw.TrimEnd(' '))));
        if (margins is null)
        {
            return [new MarginSeries("", "")];
        }

        if (margins.RawKeyOf(StatLineMargins.Value) is null)
        {
            throw errors.Layout(
                request,
                $"the dimension {margins.Column.Key} has no {StatLineMargins.Value}",
                $"{StatLineMargins.Value} among {StatLineErrorText.Shorten(string.Join(", ", margins.RawKeys))}");
        }

        string[] bounds = [StatLineMargins.Lower, StatLineMargins.Upper];
        string[] members =
        [
            StatLineMargins.Value,
            .. bounds.All(member => margins.RawKeyOf(member) is not null) ? bounds : [],
        ];
        skipped.AddRange(margins.RawKeys
            .Select(raw => raw.TrimEnd(' '))
            .Except(members, StringComparer.Ordinal)
            .Select(member => $"The rows of {member} in {margins.Column.Key} were left out."));
        return
        [
            .. members.Select(member => new MarginSeries(member, margins.IsExactly(margins.RawKeyOf(member)!))),
        ];
    }
}
