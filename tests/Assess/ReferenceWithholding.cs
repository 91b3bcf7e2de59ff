using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Assess;

/// <summary>The rule of newer editions once more, figure by figure as its sentence says it, to hold the query against.</summary>
internal sealed class ReferenceWithholding(IReadOnlyList<RawFigure> known, IReadOnlyList<string> tablesNewestFirst, MonitorCatalogue catalogue)
{
    /// <summary>The newer table that withholds a figure; null when none does.</summary>
    public string? By(RawFigure figure)
    {
        Population population = catalogue.Populations.Single(one => one.Id.Equals(figure.Population, StringComparison.Ordinal));
        IEnumerable<string> deciding = population.IsWhole
            ? [population.Id]
            : [population.Id, .. catalogue.Populations.Where(one => one.IsWhole).Select(one => one.Id)];
        return figure.Value is null || !tablesNewestFirst.Contains(figure.Table, StringComparer.Ordinal)
            ? null
            : deciding.Select(one => By(figure, one)).FirstOrDefault(table => table is not null);
    }

    private string? By(RawFigure figure, string population)
    {
        bool isNewestWithTheArea = true;
        foreach (string table in tablesNewestFirst.TakeWhile(table => !table.Equals(figure.Table, StringComparison.Ordinal)))
        {
            RawFigure[] ofArea =
            [
                .. known.Where(one => one.Table.Equals(table, StringComparison.Ordinal)
                    && one.Area.Equals(figure.Area, StringComparison.Ordinal)
                    && one.Population.Equals(population, StringComparison.Ordinal)
                    && (one.Value is not null || one.Reason is (long)MissingReason.NotPublished or (long)MissingReason.Confidential)),
            ];
            RawFigure[] ofTopic = [.. ofArea.Where(one => one.Indicator.Equals(figure.Indicator, StringComparison.Ordinal))];
            if (ofTopic.Length > 0)
            {
                return Array.TrueForAll(ofTopic, one => one.Value is null) || Array.Exists(ofTopic, one => one.Value is null && one.Year == figure.Year)
                    ? table
                    : null;
            }

            if (isNewestWithTheArea && ofArea.Length > 0 && Array.TrueForAll(ofArea, one => one.Value is null))
            {
                return table;
            }

            isNewestWithTheArea &= ofArea.Length == 0;
        }

        return null;
    }
}
