namespace Monitoring.Sources;

/// <summary>What changed in the published shape of a table from one retrieval to a later one.</summary>
/// <remarks>
/// It speaks of the same things as <see cref="PublishedTable.SchemaFingerprint"/>: the list is empty exactly when the
/// fingerprints are equal. Whether a difference is refused or only reported is for the caller.
/// </remarks>
public static class SchemaComparison
{
    /// <summary>
    /// Lists the differences: columns in order of their keys, then codes in order of dimension and key.
    /// </summary>
    public static IReadOnlyList<SchemaDifference> Compare(PublishedTable earlier, PublishedTable later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return [.. ColumnDifferences(earlier.Columns, later.Columns), .. KeyDifferences(earlier, later)];
    }

    private static IEnumerable<SchemaDifference> ColumnDifferences(
        IReadOnlyList<PublishedColumn> earlier, IReadOnlyList<PublishedColumn> later)
    {
        List<PublishedColumn> added = [.. later.ExceptBy(earlier.Select(KeyOf), KeyOf, StringComparer.Ordinal)];
        foreach (PublishedColumn before in earlier.OrderBy(KeyOf, StringComparer.Ordinal))
        {
            PublishedColumn? after = later.FirstOrDefault(column => Same(column.Key, before.Key));
            if (after is null && (after = added.Find(column => IsRenamed(before, column))) is not null)
            {
                added.Remove(after);
                yield return new SchemaDifference(
                    SchemaDifferenceKind.ColumnRenamed, before.Key, $"Column {before.Key} is now called {after.Key}.");
            }

            foreach (SchemaDifference difference in after is null ? [Removed(before)] : Changes(before, after))
            {
                yield return difference;
            }
        }

        foreach (PublishedColumn column in added.OrderBy(KeyOf, StringComparer.Ordinal))
        {
            yield return new SchemaDifference(
                SchemaDifferenceKind.ColumnAdded, column.Key, $"Column {column.Key} ({column.Title}) is new.");
        }
    }

    private static SchemaDifference Removed(PublishedColumn column) => new(
        SchemaDifferenceKind.ColumnRemoved, column.Key, $"Column {column.Key} ({column.Title}) is gone.");

    private static IEnumerable<SchemaDifference> Changes(PublishedColumn before, PublishedColumn after)
    {
        (SchemaDifferenceKind Kind, string Name, string Before, string After)[] properties =
        [
            (SchemaDifferenceKind.TitleChanged, "title", before.Title, after.Title),
            (SchemaDifferenceKind.UnitChanged, "unit", before.Unit, after.Unit),
            (SchemaDifferenceKind.DataTypeChanged, "data type", before.DataType, after.DataType),
        ];
        return properties
            .Where(property => !Same(property.Before, property.After))
            .Select(property => new SchemaDifference(
                property.Kind,
                before.Key,
                $"Column {before.Key}: {property.Name} was '{property.Before}', is now '{property.After}'."));
    }

    // StatLine numbers its topics at the end of the key (Eenzaam_28) and numbers them anew in a later edition.
    private static bool IsRenamed(PublishedColumn before, PublishedColumn after) =>
        before.Kind == after.Kind
        && (Same(Stem(before.Key), Stem(after.Key))
            || (Same(before.Title, after.Title) && Same(before.Unit, after.Unit) && before.Title.Length > 0));

    private static string Stem(string key)
    {
        string stem = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return stem.EndsWith('_') ? stem[..^1] : key;
    }

    private static IEnumerable<SchemaDifference> KeyDifferences(PublishedTable earlier, PublishedTable later)
    {
        IEnumerable<string> dimensions = SchemaDigest.ComparedDimensions(earlier.Columns)
            .Union(SchemaDigest.ComparedDimensions(later.Columns), StringComparer.Ordinal);
        foreach (string dimension in dimensions.Order(StringComparer.Ordinal))
        {
            string[] before = Keys(earlier, dimension);
            string[] after = Keys(later, dimension);
            foreach (string key in before.Except(after, StringComparer.Ordinal))
            {
                yield return new SchemaDifference(
                    SchemaDifferenceKind.DimensionKeyRemoved, dimension, $"Code {key} of {dimension} is gone.");
            }

            foreach (string key in after.Except(before, StringComparer.Ordinal))
            {
                yield return new SchemaDifference(
                    SchemaDifferenceKind.DimensionKeyAdded, dimension, $"Code {key} of {dimension} is new.");
            }
        }
    }

    private static string[] Keys(PublishedTable table, string dimension) =>
        SchemaDigest.ComparedDimensions(table.Columns).Contains(dimension, StringComparer.Ordinal)
            ? [.. table.Dimensions[dimension].Select(member => member.Key).Order(StringComparer.Ordinal)]
            : [];

    private static string KeyOf(PublishedColumn column) => column.Key;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
