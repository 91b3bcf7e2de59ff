using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>How the text of a cell becomes a value.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="parse">Returns whether the text could be read, and the value.</param>
/// <param name="expected">What the cell may hold, with an example, for the person who edits it.</param>
internal sealed class CellFormat<T>(Func<string, (bool IsRead, T? Value)> parse, string expected)
{
    /// <summary>What the cell may hold, with an example.</summary>
    public string Expected { get; } = expected;

    /// <summary>Reads a text that is not empty; part of a list may be.</summary>
    public bool TryRead(string text, [MaybeNullWhen(false)] out T value)
    {
        (bool isRead, value) = parse(text);
        return isRead;
    }
}
