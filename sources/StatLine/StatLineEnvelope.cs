using System.Text.Json;

namespace Monitoring.Sources.StatLine;

/// <summary>
/// What stands around the rows of a page: an object whose members come in any order, with the rows in one of them.
/// </summary>
/// <param name="place">Where the reader stands, for errors.</param>
internal sealed class StatLineEnvelope(StatLinePagePlace place)
{
    /// <summary>What a page must be, as an error says it.</summary>
    internal const string ExpectedPage = "an object with an array 'value' of rows, complete to its closing brace";

    private bool _hasRows;

    /// <summary>True before the opening brace of the page.</summary>
    internal bool IsUnopened { get; private set; } = true;

    /// <summary>True between the brackets of the rows.</summary>
    internal bool IsInRows { get; private set; }

    /// <summary>True after the closing brace of the page.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>True when the page says, in the part read so far, that another page follows.</summary>
    internal bool SaysMoreFollows { get; private set; }

    /// <summary>Notes that the closing bracket of the rows has been read.</summary>
    internal void LeaveRows() => IsInRows = false;

    /// <summary>
    /// Reads one brace or member, of the rows only the bracket; false when the buffer ends before that.
    /// </summary>
    /// <exception cref="SourceLayoutException">
    /// The page has another shape, or carries an error of the provider.
    /// </exception>
    internal bool TryStep(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (IsUnopened)
        {
            IsUnopened = reader.TokenType == JsonTokenType.StartObject
                ? false
                : throw place.Fault($"The page is a {reader.TokenType}", ExpectedPage);
            return true;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            IsClosed = _hasRows ? true : throw place.Fault("The page has no rows", ExpectedPage);
            return true;
        }

        return reader.ValueTextEquals("value"u8) ? TryEnterRows(ref reader) : TryPassMember(ref reader);
    }

    private bool TryEnterRows(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (_hasRows || reader.TokenType != JsonTokenType.StartArray)
        {
            throw place.Fault(
                _hasRows ? "The page has 'value' twice" : $"The rows are a {reader.TokenType}", ExpectedPage);
        }

        _hasRows = true;
        IsInRows = true;
        return true;
    }

    private bool TryPassMember(ref Utf8JsonReader reader)
    {
        bool isError = reader.ValueTextEquals("odata.error"u8);
        bool isLink = reader.ValueTextEquals("odata.nextLink"u8);
        if (!JsonDocument.TryParseValue(ref reader, out JsonDocument? member))
        {
            return false;
        }

        using (member)
        {
            if (isError)
            {
                string answer = StatLineErrorText.Shorten(member.RootElement.GetRawText());
                throw place.Fault($"The provider answered with an error instead of rows: {answer}", ExpectedPage);
            }

            SaysMoreFollows |= isLink && member.RootElement.ValueKind != JsonValueKind.Null;
            return true;
        }
    }
}
