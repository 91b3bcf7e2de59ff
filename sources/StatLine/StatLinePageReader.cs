using System.Text.Json;
using System.Text.Unicode;

namespace Monitoring.Sources.StatLine;

/// <summary>Reads one page forward, one row at a time, whatever its size.</summary>
/// <remarks>
/// Each step begins where everything before it is consumed. When the buffer ends halfway a row, the step is undone by
/// forgetting it, the buffer is refilled, and the row is read again from its start.
/// </remarks>
internal sealed class StatLinePageReader(PageBuffer buffer, IStatLineRow row, StatLinePagePlace place)
{
    private readonly StatLineEnvelope _envelope = new(place);
    private JsonReaderState _state;

    private enum Step
    {
        Row,
        Progress,
        NeedsMore,
    }

    /// <summary>True when the page says, in the part read so far, that another page follows.</summary>
    internal bool SaysMoreFollows => _envelope.SaysMoreFollows;

    /// <summary>Where the row stands that was read last.</summary>
    internal StatLinePagePlace Place => place;

    /// <summary>Moves to the next row; false when the page has ended as it should.</summary>
    /// <exception cref="SourceLayoutException">The page is cut off, is not JSON, or has another shape.</exception>
    internal bool ReadRow()
    {
        place.Row++;
        while (!_envelope.IsClosed)
        {
            Step step = TakeStep();
            if (step == Step.Row)
            {
                return true;
            }

            if (step == Step.NeedsMore)
            {
                Refill();
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
        Step step = Parse(ref reader);
        if (step != Step.NeedsMore)
        {
            int consumed = (int)reader.BytesConsumed;
            if (!Utf8.IsValid(buffer.Unread[..consumed]))
            {
                throw place.Fault("The text is not UTF-8", "JSON in UTF-8");
            }

            buffer.Consume(consumed);
            _state = reader.CurrentState;
        }

        return step;
    }

    private Step Parse(ref Utf8JsonReader reader)
    {
        try
        {
            if (_envelope.IsInRows)
            {
                return StepInRows(ref reader);
            }

            return _envelope.TryStep(ref reader) ? Step.Progress : Step.NeedsMore;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is how the reader reports half a surrogate pair in an escape sequence.
            bool isMarkup = buffer.Unread.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
            throw place.Fault(
                isMarkup ? "The page is HTML or XML" : $"The page is not JSON: {exception.Message}",
                StatLineEnvelope.ExpectedPage,
                exception);
        }
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
                return row.TryRead(ref reader, place) ? Step.Row : Step.NeedsMore;
            case JsonTokenType.EndArray:
                _envelope.LeaveRows();
                return Step.Progress;
            default:
                throw place.Fault($"A row is a {reader.TokenType}", "one object for each row");
        }
    }

    private void SkipByteOrderMark()
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        if (_envelope.IsUnopened && buffer.Unread.StartsWith(byteOrderMark))
        {
            buffer.Consume(byteOrderMark.Length);
        }
    }

    private void Refill()
    {
        if (buffer.IsAtEnd)
        {
            throw place.Fault("The page ends before its JSON closes", StatLineEnvelope.ExpectedPage);
        }

        if (!buffer.TryRefill())
        {
            throw place.Fault("A row is longer than any row can be", "rows of at most 16 MiB");
        }
    }

    private void RequireNothingMore()
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = buffer.Unread;
            if (rest.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            {
                throw place.Fault("Something follows after the page's closing brace", StatLineEnvelope.ExpectedPage);
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
