namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The wanted members of one row.</summary>
/// <param name="wanted">Their names, one list for all rows.</param>
internal sealed class FeedRow(IReadOnlyList<string> wanted)
{
    // A code list has tens of thousands of rows of one member: an array is a tenth of a dictionary.
    private readonly string?[] _texts = new string?[wanted.Count];

    /// <summary>The text of a member; empty when it is absent or null.</summary>
    internal string this[string member] => _texts[PlaceOf(member)] ?? "";

    /// <summary>Notes the text of a member by its place in the list of names.</summary>
    internal void Set(int place, string text) => _texts[place] = text;

    private int PlaceOf(string member)
    {
        for (int place = 0; place < wanted.Count; place++)
        {
            if (string.Equals(wanted[place], member, StringComparison.Ordinal))
            {
                return place;
            }
        }

        throw new ArgumentException($"'{member}' was not asked for.", nameof(member));
    }
}
