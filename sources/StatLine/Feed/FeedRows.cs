using System.Text.Json;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The rows of an answer as they pass by: counted, and their wanted members kept.</summary>
/// <param name="wanted">Names of the members that are wanted; empty to count only.</param>
internal sealed class FeedRows(IReadOnlyList<string> wanted)
{
    private readonly List<FeedRow> _rows = [];
    private FeedRow? _row;
    private int _place = -1;

    /// <summary>Number of rows so far.</summary>
    internal int Count { get; private set; }

    /// <summary>The rows so far with their wanted members; empty when none is wanted.</summary>
    internal IReadOnlyList<FeedRow> Kept => _rows;

    /// <summary>True while a row is open whose members are wanted.</summary>
    internal bool IsCollecting => _row is not null;

    /// <summary>Takes a token at the depth of a row; false when it is no row.</summary>
    internal bool TryTakeRow(JsonTokenType token)
    {
        if (token == JsonTokenType.StartObject)
        {
            _row = wanted.Count > 0 ? new FeedRow(wanted) : null;
            return true;
        }

        if (token != JsonTokenType.EndObject)
        {
            return false;
        }

        Count++;
        if (_row is not null)
        {
            _rows.Add(_row);
            _row = null;
        }

        return true;
    }

    /// <summary>Takes a token at the depth of a row's members; false when its text is broken.</summary>
    internal bool TryTakeMember(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _place = PlaceOf(ref reader);
            return true;
        }

        if (_place < 0 || reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return true;
        }

        string? text = FeedText.Of(ref reader);
        _row!.Set(_place, text ?? "");
        return text is not null;
    }

    private int PlaceOf(ref Utf8JsonReader reader)
    {
        for (int place = 0; place < wanted.Count; place++)
        {
            if (reader.ValueTextEquals(wanted[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
