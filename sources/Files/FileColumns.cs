namespace Monitoring.Sources.Files;

/// <summary>The columns of a layout by what they carry.</summary>
internal sealed class FileColumns
{
    private readonly FileLayout _layout;

    /// <summary>Sorts the columns of a layout.</summary>
    internal FileColumns(FileLayout layout)
    {
        _layout = layout;
        Level = Only(FileColumnRole.Level);
        Populations = [.. All(FileColumnRole.Population)];
        Shown =
        [
            .. All(FileColumnRole.Area).Take(1),
            .. All(FileColumnRole.Period).Take(1),
            .. Populations.Take(1),
            .. All(FileColumnRole.Topic).Take(1),
            .. All(FileColumnRole.Value),
            .. All(FileColumnRole.Unit).Take(1),
            .. All(FileColumnRole.Note),
        ];
        SampleSizes = [.. Shown.Select(column => Beside(column, FileColumnRole.SampleSize))];
        WeightedBases = [.. Shown.Select(column => Beside(column, FileColumnRole.WeightedBase))];
    }

    /// <summary>Declared columns, by number, that a table shows: area, period, people, topic, figures, and what stays with them.</summary>
    internal IReadOnlyList<int> Shown { get; }

    /// <summary>Declared column with the level; null when there is none.</summary>
    internal int? Level { get; }

    /// <summary>Declared columns that name the people together.</summary>
    internal IReadOnlyList<int> Populations { get; }

    /// <summary>For each shown column the declared one with the respondents behind it; null when there is none.</summary>
    internal IReadOnlyList<int?> SampleSizes { get; }

    /// <summary>For each shown column the declared one with the sum of weights behind it; null when there is none.</summary>
    internal IReadOnlyList<int?> WeightedBases { get; }

    /// <summary>What a shown column carries.</summary>
    internal FileColumnRole RoleOf(int shown) => _layout.Columns[Shown[shown]].Role;

    /// <summary>The shown columns as a source describes them.</summary>
    internal IReadOnlyList<PublishedColumn> Published(IReadOnlyDictionary<string, string> units) =>
    [
        .. Shown.Select(number => _layout.Columns[number]).Select(column => new PublishedColumn(
            column.Key,
            KindOf(column.Role),
            column.Name,
            Description: "",
            column.Role == FileColumnRole.Value ? units.GetValueOrDefault(column.Key, string.Empty) : string.Empty,
            IsText(column.Role) ? "String" : "",
            Decimals: null)),
    ];

    private static PublishedColumnKind KindOf(FileColumnRole role) => role switch
    {
        FileColumnRole.Area => PublishedColumnKind.GeoDimension,
        FileColumnRole.Period => PublishedColumnKind.TimeDimension,
        FileColumnRole.Value or FileColumnRole.Unit or FileColumnRole.Note => PublishedColumnKind.Topic,
        _ => PublishedColumnKind.Dimension,
    };

    private static bool IsText(FileColumnRole role) => role is FileColumnRole.Unit or FileColumnRole.Note;

    private IEnumerable<int> All(FileColumnRole role) =>
        Enumerable.Range(0, _layout.Columns.Count).Where(number => _layout.Columns[number].Role == role);

    private int? Only(FileColumnRole role) => All(role).Select(number => (int?)number).FirstOrDefault();

    // The one that names this figure goes before one that is about all figures of the row.
    private int? Beside(int column, FileColumnRole role) => _layout.Columns[column].Role != FileColumnRole.Value
        ? null
        : All(role).Where(number => _layout.Columns[number].StandsFor.Length == 0
                || _layout.Columns[number].StandsFor.Equals(_layout.Columns[column].Name, StringComparison.Ordinal))
            .OrderBy(number => _layout.Columns[number].StandsFor.Length == 0)
            .Select(number => (int?)number)
            .FirstOrDefault();
}
