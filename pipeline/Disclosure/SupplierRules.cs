using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Survey;

namespace Monitoring.Pipeline.Disclosure;

/// <summary>How the figures of one dataset of a supplier are audited.</summary>
/// <param name="Table">The dataset.</param>
/// <param name="Sums">The sums that readers can make of its figures.</param>
/// <param name="Threshold">Fewest respondents that may be told apart.</param>
internal sealed record SupplierRules(SourceTable Table, ReleaseSums Sums, int Threshold)
{
    private const int LeastThreshold = 5;

    /// <summary>Those of every dataset that comes as figures in files that people drop. Figures made here from answers of respondents were protected before they were kept.</summary>
    public static IReadOnlyList<SupplierRules> Of(MonitorCatalogue catalogue) =>
    [
        .. catalogue.SourceTables
            .Where(table => catalogue.DroppedFiles.LayoutOf(table.TableId) is not null && !catalogue.DroppedFiles.IsOfRespondents(table.TableId))
            .Select(table => new SupplierRules(table, new ReleaseSums(AreaParts(catalogue), AgeTiles.Of(PopulationsOf(catalogue, table)), []), ThresholdOf(catalogue, table))),
    ];

    /// <summary>The rules as text: with the same text and figures the audit finds the same.</summary>
    public string Terms => FormattableString.Invariant(
        $"1 {Threshold} {string.Join(';', Sums.AreaParts.Concat(Sums.PopulationParts).Select(pair => $"{pair.Whole}={string.Join(',', pair.Parts)}"))}");

    // A file may have the city and its neighbourhoods and none of the districts between them.
    private static IReadOnlyList<(string Whole, IReadOnlyList<string> Parts)> AreaParts(MonitorCatalogue catalogue)
    {
        IReadOnlyList<(string Whole, IReadOnlyList<string> Parts)> levels = SurveyRelease.AreaParts(catalogue);
        Dictionary<string, IReadOnlyList<string>> parts = levels.ToDictionary(level => level.Whole, level => level.Parts, StringComparer.Ordinal);
        return
        [
            .. levels,
            .. levels.Where(level => level.Parts.All(parts.ContainsKey))
                .Select(level => (level.Whole, (IReadOnlyList<string>)[.. level.Parts.SelectMany(part => parts[part])])),
        ];
    }

    private static int ThresholdOf(MonitorCatalogue catalogue, SourceTable table) =>
        catalogue.DroppedFiles.ProfileOf(catalogue.DroppedFiles.LayoutOf(table.TableId)!) is { } profile
            ? Math.Max(LeastThreshold, Math.Max(profile.MinimumCell, profile.MinimumComplement))
            : LeastThreshold;

    private static IEnumerable<string> PopulationsOf(MonitorCatalogue catalogue, SourceTable table) => catalogue.PopulationKeys
        .Where(key => string.Equals(key.TableId, table.TableId, StringComparison.Ordinal))
        .Select(key => key.PopulationId);
}
