using System.Text.Json;

namespace Monitoring.Sources.StatLine;

/// <summary>What takes a row from a page.</summary>
internal interface IStatLineRow
{
    /// <summary>Reads the members of a row from its opening to its closing brace; false when the buffer ends before that.</summary>
    /// <param name="reader">At the opening brace.</param>
    /// <param name="place">Where the row stands, for errors.</param>
    /// <exception cref="SourceLayoutException">The row is not what it should be.</exception>
    bool TryRead(ref Utf8JsonReader reader, StatLinePagePlace place);
}
