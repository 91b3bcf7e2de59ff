using System.Text.Json;
using System.Text.Unicode;

namespace Monitoring.Sources.StatLine;

/// <summary>Reads one row page forward, one row at a time, whatever its size and the order of its envelope's members.</summary>
/// <remarks>
/// Each step begins at a point up to which everything is consumed. When the buffer ends halfway a row, the step is
/// undone by forgetting it, the buffer is refilled, and the row is read again from its start.
/// </remarks>
internal sealed class StatLinePageReader(PageBuffer buffer, StatLineRowCells cells, StatLinePagePlace place)
{
    private const string ExpectedPage = "an object with an array 'value' of rows, complete to its closing brace";

    private JsonReaderState _state;
    private Phase _phase = Phase.BeforeObject;
    private bool _hasValue;

    private enum Phase
    {
        BeforeObject,
        InObject,
        InRows,
        AfterObject,
    }

    private enum Step
    {
        Row,
        Progress,
        NeedsMore,
    }

    /// <summary>True when the page says, in the part read so far, that another page follows.</summary>
    internal bool SaysMoreFollows { get; private set; }

    /// <summary>Where the row stands that was read last.</summary>
    internal StatLinePagePlace Place => place;

    /// <summary>Moves to the next row; false when the page has ended as it should.</summary>
    /// <exception cref="SourceLayoutException">The page is cut off, is not JSON, or its rows have another shape.</exception>
    internal bool ReadRow()
    {
        place.Row++;
        while (_phase != Phase.AfterObject)
        {
            switch (TakeStep())
            {
                case Step.Row:
                    return true;
                case Step.NeedsMore:
                    Refill();
                    break;
                default:
                    break;
            }
        }

        RequireNothingMore();
        return false;
    }

    private Step TakeStep()
    {
        SkipByteOrderMark();

        // Never told that a block is the last, the reader asks for more where a file was cut off.
        Utf8JsonReader reader = new(buffer.Unread, isFinalBlock: false, _state);
        Step step;
        try
        {
            step = _phase == Phase.InRows ? StepInRows(ref reader) : StepInEnvelope(ref reader);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is how the reader reports half a surrogate pair in an escape sequence.
            bool isMarkup = buffer.Unread.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
            throw place.Fault(
                isMarkup ? "The page is HTML or XML" : $"The page is not JSON: {exception.Message}", ExpectedPage, exception);
        }

        if (step != Step.NeedsMore)
        {
            int consumed = (int)reader.BytesConsumed;
            RequireUtf8(buffer.Unread[..consumed]);
            buffer.Consume(consumed);
            _state = reader.CurrentState;
        }

        return step;
    }

    private Step StepInRows(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return Step.NeedsMore;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return cells.TryRead(ref reader, place) ? Step.Row : Step.NeedsMore;
            case JsonTokenType.EndArray:
                _phase = Phase.InObject;
                return Step.Progress;
            default:
                throw place.Fault($"A row is a {reader.TokenType}", "one object for each row");
        }
    }

    private Step StepInEnvelope(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return Step.NeedsMore;
        }

        if (_phase == Phase.BeforeObject)
        {
            _phase = reader.TokenType == JsonTokenType.StartObject
                ? Phase.InObject
                : throw place.Fault($"The page is a {reader.TokenType}", ExpectedPage);
            return Step.Progress;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            _phase = _hasValue ? Phase.AfterObject : throw place.Fault("The page has no rows", ExpectedPage);
            return Step.Progress;
        }

        if (reader.ValueTextEquals("value"u8))
        {
            return StepIntoRows(ref reader);
        }

        return StepOverMember(ref reader);
    }

    private Step StepIntoRows(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return Step.NeedsMore;
        }

        if (reader.TokenType != JsonTokenType.StartArray || _hasValue)
        {
            throw place.Fault(
                _hasValue ? "The page has 'value' twice" : $"The rows are a {reader.TokenType}", ExpectedPage);
        }

        _hasValue = true;
        _phase = Phase.InRows;
        return Step.Progress;
    }

    private Step StepOverMember(ref Utf8JsonReader reader)
    {
        bool isError = reader.ValueTextEquals("odata.error"u8);
        bool isLink = reader.ValueTextEquals("odata.nextLink"u8);
        if (!JsonDocument.TryParseValue(ref reader, out JsonDocument? member))
        {
            return Step.NeedsMore;
        }

        using (member)
        {
            if (isError)
            {
                string answer = StatLineErrorText.Shorten(member.RootElement.GetRawText());
                throw place.Fault($"The provider answered with an error instead of rows: {answer}", ExpectedPage);
            }

            SaysMoreFollows |= isLink && member.RootElement.ValueKind != JsonValueKind.Null;
        }

        return Step.Progress;
    }

    private void SkipByteOrderMark()
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        if (_phase == Phase.BeforeObject && buffer.Unread.StartsWith(byteOrderMark))
        {
            buffer.Consume(byteOrderMark.Length);
        }
    }

    private void Refill()
    {
        if (buffer.IsAtEnd)
        {
            throw place.Fault("The page ends before its JSON closes", ExpectedPage);
        }

        if (!buffer.TryRefill())
        {
            throw place.Fault("A row is longer than any row can be", "rows of at most 16 MiB");
        }
    }

    private void RequireUtf8(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            throw place.Fault("The text is not UTF-8", "JSON in UTF-8");
        }
    }

    private void RequireNothingMore()
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = buffer.Unread;
            if (rest.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            {
                throw place.Fault("Something follows after the page's closing brace", ExpectedPage);
            }

            buffer.Consume(rest.Length);
            if (buffer.IsAtEnd)
            {
                return;
            }

            buffer.TryRefill();
        }
    }
}
