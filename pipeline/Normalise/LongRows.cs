using System.Text;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Reads what a row of a table with one figure a row says besides area, population, year and number.</summary>
/// <param name="binding">The table's columns.</param>
internal sealed class LongRows(LongBinding binding)
{
    // A person reads no longer list; the file is another one than we think.
    private const int MostTopics = 1_000;

    private readonly KeyCache<TopicBinding[]> _topics = new(binding.TopicByMember);
    private readonly HashSet<string> _unmapped = new(StringComparer.Ordinal);

    /// <summary>Topics, as written, that no line of the catalogue maps; their rows were left out.</summary>
    public IReadOnlyCollection<string> UnmappedTopics => _unmapped;

    /// <summary>The column that a row's unit stands in; null when the table has none.</summary>
    public int? UnitColumn => binding.UnitColumn;

    /// <summary>The column that a row's number of respondents stands in; null when the table has none.</summary>
    public int? SizeColumn => binding.SizeColumn;

    /// <summary>The topic of the row, alone in a list; empty when the row is left out on purpose.</summary>
    public IReadOnlyList<TopicBinding> TopicOf(PublishedRowReader reader)
    {
        foreach ((int column, byte[] text) in binding.Filters)
        {
            if (!reader.Cell(column).Trim((byte)' ').SequenceEqual(text))
            {
                return [];
            }
        }

        ReadOnlySpan<byte> topic = reader.Cell(binding.TopicColumn);
        if (_topics.TryGet(topic, out TopicBinding[]? bound))
        {
            return bound;
        }

        if (_unmapped.Count < MostTopics)
        {
            _ = _unmapped.Add(Encoding.UTF8.GetString(topic.Trim((byte)' ')));
        }

        return [];
    }

    /// <summary>True when the row's unit is the indicator's, or the table does not state it.</summary>
    public bool HasUnitOf(PublishedRowReader reader, TopicBinding topic) =>
        binding.UnitColumn is not { } column
        || Encoding.UTF8.GetString(reader.Cell(column).Trim((byte)' ')).Equals(topic.Indicator.Unit, StringComparison.Ordinal);

    /// <summary>The texts that stay with the figure; null when the table has no such columns.</summary>
    public IReadOnlyList<FigureNote>? NotesOf(PublishedRowReader reader)
    {
        if (binding.Notes.Count == 0)
        {
            return null;
        }

        List<FigureNote> notes = new(binding.Notes.Count);
        foreach ((string name, int column) in binding.Notes)
        {
            notes.Add(new FigureNote(name, Encoding.UTF8.GetString(reader.Cell(column)).Trim()));
        }

        return notes;
    }
}
