using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Collects every difference between a published table and what the catalogue expects of it.</summary>
internal sealed class LayoutFindings(PublishedTable published, SourceTable table)
{
    private readonly List<string> _differences = [];
    private readonly List<string> _expectations = [];

    /// <summary>Position of a dimension column; -1 (and a finding) when the table has none of that name.</summary>
    public int DimensionColumn(string key)
    {
        for (int column = 0; column < published.Columns.Count; column++)
        {
            if (published.Columns[column].Kind != PublishedColumnKind.Topic
                && string.Equals(published.Columns[column].Key, key, StringComparison.Ordinal))
            {
                return column;
            }
        }

        Add($"dimension '{key}' is missing", $"a dimension column '{key}'");
        return -1;
    }

    /// <summary>Position of a column of any kind; -1 (and a finding) when the table has none of that name.</summary>
    public int AnyColumn(string key)
    {
        int column = published.Columns.ToList().FindIndex(column => string.Equals(column.Key, key, StringComparison.Ordinal));
        if (column < 0)
        {
            Add($"column '{key}' is missing", $"a column '{key}'");
        }

        return column;
    }

    /// <summary>The same for a dimension that the catalogue may leave unnamed; null then.</summary>
    public int? OptionalDimensionColumn(string key) => key.Length == 0 ? null : DimensionColumn(key);

    /// <summary>Position of the column with periods; null when there is none, as in some forms of a table of one year.</summary>
    public int? PeriodColumn() => table.FixedPeriod is not null
        && published.Columns.All(column => !string.Equals(column.Key, table.PeriodDimension, StringComparison.Ordinal))
            ? null
            : OptionalDimensionColumn(table.PeriodDimension);

    /// <summary>Refuses dimensions that the catalogue does not name: a figure would be of a part that nobody asked for.</summary>
    /// <param name="topicDimension">The dimension with topics; empty when the topics are columns.</param>
    public void RefuseOtherDimensions(string topicDimension)
    {
        string[] known = [table.AreaDimension, table.PeriodDimension, table.PopulationDimension, table.MarginDimension, topicDimension];
        foreach (PublishedColumn column in published.Columns.Where(column => column.Kind != PublishedColumnKind.Topic))
        {
            if (!known.Contains(column.Key, StringComparer.Ordinal))
            {
                Add($"dimension '{column.Key}' is unknown", $"only the dimensions {string.Join(", ", known.Where(key => key.Length > 0))}");
            }
        }
    }

    /// <summary>Requires that some column is mapped: without one every stored figure would seem to have vanished.</summary>
    public void RequireMapping(MonitorCatalogue catalogue)
    {
        if (!published.MayBeEmpty && !catalogue.ColumnMappings.Any(mapping => string.Equals(mapping.TableId, table.TableId, StringComparison.Ordinal)))
        {
            Add("no column is mapped to an indicator", $"lines for {table.TableId} in column_mappings.csv");
        }
    }

    /// <summary>Requires the values in the dimension of margins, and that nothing else there could pass for a value.</summary>
    public void RequireValues()
    {
        string dimension = table.MarginDimension;
        if (dimension.Length == 0)
        {
            return;
        }

        IReadOnlyList<DimensionMember> members = published.Dimensions.GetValueOrDefault(dimension) ?? [];
        if (!members.Any(member => IsCalled(member, table.ValueKey)))
        {
            Add($"dimension '{dimension}' has no key '{table.ValueKey}'", $"key '{table.ValueKey}' in '{dimension}'");
        }
        else if (members.Count > 1 && !string.Equals(dimension, published.MarginDimension, StringComparison.Ordinal))
        {
            Add($"dimension '{dimension}' holds more than values", $"only '{table.ValueKey}' in '{dimension}', or margins under the usual keys");
        }
    }

    /// <summary>
    /// The populations that the table's keys stand for; an unknown key is a finding. A table without a code list may use
    /// every key that the catalogue has for it; another one is found row by row.
    /// </summary>
    public Dictionary<string, Population> Populations(MonitorCatalogue catalogue)
    {
        Dictionary<string, Population> byKey = new(StringComparer.Ordinal);
        List<PopulationKey> keys =
            [.. catalogue.PopulationKeys.Where(key => string.Equals(key.TableId, table.TableId, StringComparison.Ordinal))];
        IReadOnlyList<DimensionMember> members =
            published.Dimensions.GetValueOrDefault(table.PopulationDimension) is { Count: > 0 } listed
                ? listed
                : [.. keys.Select(key => new DimensionMember(key.Key, key.PopulationId))];
        foreach (DimensionMember member in members)
        {
            PopulationKey? known = keys.Find(key => IsCalled(member, key.Key));
            if (known is null)
            {
                Add(
                    $"unknown key '{member.Key}' ({member.Title}) in dimension '{table.PopulationDimension}'",
                    $"a line for it in population_keys.csv");
                continue;
            }

            byKey[member.Key] = catalogue.Populations.First(population =>
                string.Equals(population.Id, known.PopulationId, StringComparison.Ordinal));
        }

        return byKey;
    }

    /// <summary>The topic columns that carry indicators; a mapped column that is missing, double or of another unit is a finding.</summary>
    public IEnumerable<TopicBinding> Topics(MonitorCatalogue catalogue)
    {
        foreach (ColumnMapping mapping in catalogue.ColumnMappings)
        {
            if (!string.Equals(mapping.TableId, table.TableId, StringComparison.Ordinal))
            {
                continue;
            }

            Indicator indicator = catalogue.Indicators.First(candidate =>
                string.Equals(candidate.Id, mapping.IndicatorId, StringComparison.Ordinal));
            if (!IsLeftOutOfSelection(mapping) && TopicColumn(mapping, indicator) is { } column)
            {
                yield return new TopicBinding(column, indicator, mapping);
            }
        }
    }

    /// <summary>Refuses the table when anything was found.</summary>
    /// <exception cref="SourceLayoutException">There is at least one finding.</exception>
    public void ThrowIfAny()
    {
        if (_differences.Count > 0)
        {
            throw new SourceLayoutException(
                table.SourceId,
                $"The layout of table {table.TableId} differs from the catalogue: {string.Join("; ", _differences)}",
                $"snapshot {published.Snapshot.Id}",
                string.Join("; ", _expectations),
                "Nothing of this snapshot was stored. Compare the table's DataProperties with column_mappings.csv and population_keys.csv, adapt them, and run again.");
        }
    }

    // A selection has only the columns that were chosen; a full table has every mapped one.
    private bool IsLeftOutOfSelection(ColumnMapping mapping) =>
        DatasetName.IsSelection(published.Snapshot.Id.Dataset)
        && !published.Columns.Any(column => column.Kind == PublishedColumnKind.Topic
            && IsCalled(column, mapping.Stem));

    // Exports of a table know no keys, only titles; a table that is described by titles can be read in either form.
    private static bool IsCalled(DimensionMember member, string name) =>
        string.Equals(member.Key, name, StringComparison.Ordinal) || string.Equals(member.Title, name, StringComparison.Ordinal);

    private static bool IsCalled(PublishedColumn column, string name) =>
        string.Equals(StemOf(column.Key), name, StringComparison.Ordinal)
        || string.Equals(column.TitlePath, name, StringComparison.Ordinal);

    private int? TopicColumn(ColumnMapping mapping, Indicator indicator)
    {
        List<int> matches = [.. Enumerable.Range(0, published.Columns.Count).Where(column =>
            published.Columns[column].Kind == PublishedColumnKind.Topic
            && IsCalled(published.Columns[column], mapping.Stem))];
        if (matches.Count != 1)
        {
            Add(
                matches.Count == 0
                    ? $"column '{mapping.Stem}' ({indicator.Id}) is missing{Suggestion(mapping.Stem)}"
                    : $"column '{mapping.Stem}' ({indicator.Id}) occurs {matches.Count} times",
                $"one topic column '{mapping.Stem}_<number>'");
            return null;
        }

        PublishedColumn column = published.Columns[matches[0]];
        if (!string.Equals(column.Unit, indicator.Unit, StringComparison.Ordinal))
        {
            Add($"unit of '{column.Key}' is '{column.Unit}'", $"unit '{indicator.Unit}' for {indicator.Id}");
        }

        if (string.Equals(column.DataType, "String", StringComparison.Ordinal))
        {
            Add($"'{column.Key}' is text", $"a number for {indicator.Id}");
        }

        return matches[0];
    }

    /// <summary>Column key without the number that moves between editions: <c>Eenzaam</c> of <c>Eenzaam_28</c>.</summary>
    public static string StemOf(string key)
    {
        int underscore = key.LastIndexOf('_');
        return underscore > 0 && key.AsSpan(underscore + 1).IndexOfAnyExceptInRange('0', '9') < 0
            ? key[..underscore]
            : key;
    }

    private string Suggestion(string stem) =>
        Spelling.Nearest(
            stem, published.Columns.Where(column => column.Kind == PublishedColumnKind.Topic).Select(column => StemOf(column.Key)))
            is { } nearest
            ? $" (closest in the table: '{nearest}')"
            : string.Empty;

    private void Add(string difference, string expectation)
    {
        _differences.Add(difference);
        _expectations.Add(expectation);
    }
}
