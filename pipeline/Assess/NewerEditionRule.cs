using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>What a newer edition of a publication withholds is withheld in its older editions too.</summary>
/// <remarks>
/// Per area, population, topic and year; in every year when the newer edition has cells of the topic and none has a
/// number; for a topic that it lacks when it has no number for that area and population at all. What is withheld for a
/// whole population is withheld for its parts. A provider withholds an area because few people live there, and that
/// held for the earlier years as well.
/// </remarks>
internal sealed class NewerEditionRule
{
    private readonly Editions _editions;
    private readonly HashSet<string> _wholes;
    private readonly Dictionary<(string TableId, string Area, string Population), Dictionary<string, TopicCells>> _topics = [];

    /// <summary>Looks through the figures that the sources give now.</summary>
    public NewerEditionRule(IEnumerable<FigureRow> rows, MonitorCatalogue catalogue)
    {
        _editions = new Editions(catalogue);
        _wholes = catalogue.Populations
            .Where(population => population.IsWhole)
            .Select(population => population.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (FigureRow row in rows.Where(row => row.Value is not null || IsWithheld(row)))
        {
            Note(row);
        }
    }

    /// <summary>The newer edition because of which a figure is withheld; null when none withholds it.</summary>
    public string? WithheldBy(FigureRow row)
    {
        IReadOnlyList<string> newer = _editions.NewerThan(row.TableId);
        return newer.Count == 0
            ? null
            : Deciding(row.Population).Select(population => WithheldBy(row, population, newer)).FirstOrDefault(table => table is not null);
    }

    /// <summary>The figures with those taken out that a newer edition withholds.</summary>
    public IEnumerable<FigureRow> Apply(IEnumerable<FigureRow> rows) =>
        rows.Select(row => row.Value is not null && WithheldBy(row) is { } table ? row.WithheldBecauseOf(table) : row);

    private IEnumerable<string> Deciding(string population) =>
        _wholes.Contains(population) ? [population] : _wholes.Prepend(population);

    // The newest edition that has the topic decides; one that has no number for the area at all decides for every topic.
    private string? WithheldBy(FigureRow row, string population, IReadOnlyList<string> newer)
    {
        bool isNewest = true;
        foreach (string table in newer)
        {
            if (!_topics.TryGetValue((table, row.AreaCode, population), out Dictionary<string, TopicCells>? topics))
            {
                continue;
            }

            if (topics.TryGetValue(row.Indicator, out TopicCells? topic))
            {
                return !topic.HasNumber || topic.WithheldYears.Contains(row.ReferenceYear) ? table : null;
            }

            if (isNewest && topics.Values.All(cells => !cells.HasNumber))
            {
                return table;
            }

            isNewest = false;
        }

        return null;
    }

    private void Note(FigureRow row)
    {
        (string, string, string) key = (row.TableId, row.AreaCode, row.Population);
        if (!_topics.TryGetValue(key, out Dictionary<string, TopicCells>? topics))
        {
            _topics[key] = topics = new Dictionary<string, TopicCells>(StringComparer.Ordinal);
        }

        if (!topics.TryGetValue(row.Indicator, out TopicCells? cells))
        {
            topics[row.Indicator] = cells = new TopicCells();
        }

        if (row.Value is null)
        {
            cells.WithheldYears.Add(row.ReferenceYear);
        }
        else
        {
            cells.HasNumber = true;
        }
    }

    // A question that was not asked is no cell that somebody keeps back.
    private static bool IsWithheld(FigureRow row) =>
        row.MissingReasonId is (long)MissingReason.NotPublished or (long)MissingReason.Confidential;
}
