namespace Monitoring.Sources.StatLine;

/// <summary>The headings under which a table lists its columns.</summary>
internal sealed class StatLineGroups
{
    private const char Between = '|';

    private readonly Dictionary<int, StatLineEntity> _groups = [];

    /// <summary>Takes the headings; one without a number of its own has nothing below it.</summary>
    internal StatLineGroups(IEnumerable<StatLineEntity> groups)
    {
        foreach (StatLineEntity group in groups)
        {
            if (group.WholeNumber("ID") is { } id)
            {
                _groups[id] = group;
            }
        }
    }

    /// <summary>Titles from the outermost heading down to the row's own.</summary>
    /// <remarks>A heading that is its own ancestor ends the path, so that broken metadata cannot loop.</remarks>
    internal string PathOf(StatLineEntity row)
    {
        List<string> titles = [row.Text("Title")];
        HashSet<int> seen = [];
        int? parent = row.WholeNumber("ParentID");
        while (parent is { } id && seen.Add(id) && _groups.TryGetValue(id, out StatLineEntity? group))
        {
            titles.Add(group.Text("Title"));
            parent = group.WholeNumber("ParentID");
        }

        titles.Reverse();
        return string.Join(Between, titles);
    }
}
