using System.Text.Json;
using System.Text.Unicode;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>
/// Reads a page while it comes in: whether its JSON closes, where the next page is, and the members of rows that are
/// wanted.
/// </summary>
/// <remarks>
/// Members of the envelope come in any order. What is wrong with the shape is only said once the JSON has closed,
/// because half an answer proves nothing.
/// </remarks>
internal sealed class FeedScanner(IReadOnlyList<string> wanted)
{
    private const int EnvelopeDepth = 1;
    private const int RowDepth = 2;
    private const int MemberDepth = 3;

    private const string BrokenText = "A text is broken";

    private readonly FeedRows _rows = new(wanted);
    private JsonReaderState _state;
    private EnvelopeMember _member;
    private bool _isErrorText;
    private bool _hasStarted;
    private bool _hasRows;
    private string? _fault;

    private enum EnvelopeMember
    {
        Other,
        Rows,
        Link,
        Error,
    }

    /// <summary>True once the closing brace has been read.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>Number of rows so far.</summary>
    internal int RowCount => _rows.Count;

    /// <summary>The wanted members of the rows so far; empty when none is wanted.</summary>
    internal IReadOnlyList<FeedRow> Rows => _rows.Kept;

    /// <summary>The link to the next page as it stands in the answer; null until one is read.</summary>
    internal string? NextLink { get; private set; }

    /// <summary>The message of an error that the provider sent instead of rows; null when there is none.</summary>
    internal string? ProviderError { get; private set; }

    /// <summary>
    /// What is wrong with the shape of the answer, once its JSON has closed; null when nothing is.
    /// </summary>
    internal string? ShapeFault => _fault ?? (_hasRows ? null : "The answer has no rows");

    /// <summary>Reads on; gives the number of bytes that need not be offered again.</summary>
    /// <exception cref="JsonException">The bytes are not JSON, or something follows behind it.</exception>
    internal int Scan(ReadOnlySpan<byte> bytes)
    {
        int skipped = SkipByteOrderMark(bytes);
        ReadOnlySpan<byte> text = bytes[skipped..];
        Utf8JsonReader reader = new(text, isFinalBlock: false, _state);
        while (reader.Read())
        {
            _hasStarted = true;
            Take(ref reader);
        }

        int consumed = (int)reader.BytesConsumed;
        if (!Utf8.IsValid(text[..consumed]))
        {
            _fault ??= "The text is not UTF-8";
        }

        _state = reader.CurrentState;
        return skipped + consumed;
    }

    private int SkipByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        return !_hasStarted && bytes.StartsWith(byteOrderMark) ? byteOrderMark.Length : 0;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.CurrentDepth)
        {
            case 0:
                TakeRoot(reader.TokenType);
                break;
            case EnvelopeDepth when reader.TokenType == JsonTokenType.PropertyName:
                _member = MemberOf(ref reader);
                break;
            case EnvelopeDepth:
                TakeMember(ref reader);
                break;
            case RowDepth when _member == EnvelopeMember.Rows:
                _fault ??= _rows.TryTakeRow(reader.TokenType) ? null : $"A row is a {reader.TokenType}";
                break;
            case MemberDepth when _rows.IsCollecting:
                _fault ??= _rows.TryTakeMember(ref reader) ? null : BrokenText;
                break;
            default:
                TakeErrorText(ref reader);
                break;
        }
    }

    private void TakeRoot(JsonTokenType token)
    {
        IsClosed = token != JsonTokenType.StartObject;
        if (token is not (JsonTokenType.StartObject or JsonTokenType.EndObject))
        {
            // An array opens here too; it closes with a second token, which only repeats what is wrong.
            IsClosed = token != JsonTokenType.StartArray;
            _fault ??= "The answer is not an object";
        }
    }

    private static EnvelopeMember MemberOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("value"u8))
        {
            return EnvelopeMember.Rows;
        }

        // Version 3 of the protocol, and version 4.
        return reader.ValueTextEquals("odata.nextLink"u8) || reader.ValueTextEquals("@odata.nextLink"u8) ? EnvelopeMember.Link
            : reader.ValueTextEquals("odata.error"u8) || reader.ValueTextEquals("error"u8) ? EnvelopeMember.Error
            : EnvelopeMember.Other;
    }

    private void TakeMember(ref Utf8JsonReader reader)
    {
        switch (_member)
        {
            case EnvelopeMember.Rows when reader.TokenType == JsonTokenType.StartArray && !_hasRows:
                _hasRows = true;
                break;
            case EnvelopeMember.Rows when reader.TokenType != JsonTokenType.EndArray:
                _fault ??= _hasRows ? "The answer has 'value' twice" : $"The rows are a {reader.TokenType}";
                break;
            case EnvelopeMember.Link when reader.TokenType != JsonTokenType.Null:
                TakeLink(ref reader);
                break;
            case EnvelopeMember.Error:
                ProviderError ??= "";
                break;
            default:
                break;
        }
    }

    private void TakeLink(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || NextLink is not null)
        {
            _fault ??= "The link to the next page is not one text";
            return;
        }

        NextLink = TextOf(ref reader);
    }

    // {"odata.error":{"code":"","message":{"lang":"en-US","value":"the sentence for people"}}}, and in version 4
    // {"error":{"code":"","message":"the sentence for people"}}
    private void TakeErrorText(ref Utf8JsonReader reader)
    {
        if (_member != EnvelopeMember.Error)
        {
            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _isErrorText = reader.ValueTextEquals("value"u8) || reader.ValueTextEquals("message"u8);
        }
        else if (_isErrorText && reader.TokenType == JsonTokenType.String)
        {
            ProviderError = TextOf(ref reader);
        }
    }

    private string TextOf(ref Utf8JsonReader reader)
    {
        string? text = FeedText.Of(ref reader);
        _fault ??= text is null ? BrokenText : null;
        return text ?? "";
    }
}
