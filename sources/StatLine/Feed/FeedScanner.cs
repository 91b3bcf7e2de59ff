using System.Buffers;
using System.Text;
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

    private readonly List<FeedRow> _rows = [];
    private JsonReaderState _state;
    private EnvelopeMember _member;
    private FeedRow? _row;
    private string? _wantedMember;
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
    internal int RowCount { get; private set; }

    /// <summary>The wanted members of the rows so far; empty when none is wanted.</summary>
    internal IReadOnlyList<FeedRow> Rows => _rows;

    /// <summary>The link to the next page as it stands in the answer; null until one is read.</summary>
    internal string? NextLink { get; private set; }

    /// <summary>The message of an error that the provider sent instead of rows; null when there is none.</summary>
    internal string? ProviderError { get; private set; }

    /// <summary>What is wrong with the shape of the answer; null when nothing is. Asked once the JSON has closed.</summary>
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
                TakeRow(reader.TokenType);
                break;
            case MemberDepth when _row is not null:
                TakeCell(ref reader);
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

        return reader.ValueTextEquals("odata.nextLink"u8) ? EnvelopeMember.Link
            : reader.ValueTextEquals("odata.error"u8) ? EnvelopeMember.Error
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

    private void TakeRow(JsonTokenType token)
    {
        if (token == JsonTokenType.StartObject)
        {
            _row = wanted.Count > 0 ? new FeedRow() : null;
        }
        else if (token == JsonTokenType.EndObject)
        {
            RowCount++;
            if (_row is not null)
            {
                _rows.Add(_row);
                _row = null;
            }
        }
        else
        {
            _fault ??= $"A row is a {token}";
        }
    }

    private void TakeCell(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _wantedMember = WantedMember(ref reader);
        }
        else if (_wantedMember is not null && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
        {
            _row![_wantedMember!] = TextOf(ref reader);
        }
    }

    private string? WantedMember(ref Utf8JsonReader reader)
    {
        foreach (string member in wanted)
        {
            if (reader.ValueTextEquals(member))
            {
                return member;
            }
        }

        return null;
    }

    // {"odata.error":{"code":"","message":{"lang":"en-US","value":"the sentence for people"}}}
    private void TakeErrorText(ref Utf8JsonReader reader)
    {
        if (_member != EnvelopeMember.Error)
        {
            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _isErrorText = reader.ValueTextEquals("value"u8);
        }
        else if (_isErrorText && reader.TokenType == JsonTokenType.String)
        {
            ProviderError = TextOf(ref reader);
        }
    }

    private string TextOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return reader.HasValueSequence
                ? Encoding.UTF8.GetString(reader.ValueSequence.ToArray())
                : Encoding.UTF8.GetString(reader.ValueSpan);
        }

        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // How the reader reports half a surrogate pair, or bytes that are not UTF-8.
            _fault ??= "A text is broken";
            return "";
        }
    }
}
