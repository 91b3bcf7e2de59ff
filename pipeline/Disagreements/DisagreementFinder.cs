using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Disagreements;

/// <summary>
/// Compares what sources publish of one concept: fills in the entries of the catalogue, and finds the differences that
/// none of them explains.
/// </summary>
internal sealed class DisagreementFinder
{
    private readonly MonitorCatalogue _catalogue;
    private readonly ComparedFigures _figures;
    private readonly HashSet<string> _tables;

    private DisagreementFinder(FigureSet figures, IEnumerable<FigureRow> rows, MonitorCatalogue catalogue)
    {
        _catalogue = catalogue;
        _figures = new ComparedFigures(figures, rows, catalogue);
        _tables = catalogue.SourceTables.Select(table => table.TableId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The register for the figures that may be shown.</summary>
    /// <param name="figures">The same figures, ordered into series: says which comes first on pages.</param>
    /// <param name="rows">The figures; withheld ones have no number and are not compared.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static DisagreementRegister Find(FigureSet figures, IEnumerable<FigureRow> rows, MonitorCatalogue catalogue) =>
        new DisagreementFinder(figures, rows, catalogue).Find();

    private DisagreementRegister Find()
    {
        List<DisagreementProblem> problems = [];
        Dictionary<string, FigureComparison> pairs = new(StringComparer.Ordinal);
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (DisagreementEntry entry in _catalogue.Disagreements.Where(entry => !IsAboutTables(entry)))
        {
            named.Add(entry.Other[0]);
            if (Resolve(entry, problems) is { } pair)
            {
                pairs[entry.Id] = pair;
            }
        }

        List<FigureComparison> open =
        [
            .. _figures.WithQuotations().Where(pair => !named.Contains(pair.Other.Reference)),
            .. _figures.BetweenTables().Where(pair => !pairs.Values.Any(known => IsSame(known, pair))),
        ];
        ILookup<string, FigureComparison> byEntry = open
            .OrderBy(pair => pair.Used.Reference, StringComparer.Ordinal)
            .ThenBy(pair => pair.Other.Reference, StringComparer.Ordinal)
            .ToLookup(EntryFor, StringComparer.Ordinal);
        return new DisagreementRegister(
            [.. _catalogue.Disagreements.Select(entry => new Disagreement(entry, IsAboutTables(entry)
                ? [.. byEntry[entry.Id]]
                : pairs.TryGetValue(entry.Id, out FigureComparison? pair) ? [pair] : []))],
            [.. byEntry[string.Empty].Where(pair => pair.ExceedsRounding)],
            problems);
    }

    private FigureComparison? Resolve(DisagreementEntry entry, List<DisagreementProblem> problems)
    {
        ComparedFigure? used = _figures.Find(entry.Used[0]);
        ComparedFigure? other = _figures.Find(entry.Other[0]);
        if (used is null || other is null)
        {
            Miss(entry, used is null ? "used" : "other", used is null ? entry.Used[0] : entry.Other[0], problems);
            return null;
        }

        if (used.Row is { } row && _figures.FirstOf(row) is { } first && !ReferenceEquals(first, row))
        {
            problems.Add(new DisagreementProblem(
                entry, "used", $"'{used.Reference}' is not followed any more: pages show {first.TableId}", "Name the figure of that table."));
        }

        return new FigureComparison(used, other);
    }

    // Before a table is retrieved for the first time, nothing can be said of its figures.
    private void Miss(DisagreementEntry entry, string column, string reference, List<DisagreementProblem> problems)
    {
        if (_figures.IsExpected(reference))
        {
            problems.Add(new DisagreementProblem(
                entry, column, $"the sources give no number for '{reference}'", "Name a figure that is published, or remove the line."));
        }
    }

    // The entry about tables that explains a pair; no entry has the empty name.
    private string EntryFor(FigureComparison pair) => pair.Other is not { Quotation: null, Row: { } other }
        ? string.Empty
        : _catalogue.Disagreements.FirstOrDefault(entry => IsAboutTables(entry)
            && entry.Used.Contains(pair.Used.Row!.TableId, StringComparer.Ordinal)
            && entry.Other.Contains(other.TableId, StringComparer.Ordinal)
            && (entry.IndicatorIds.Count == 0 || entry.IndicatorIds.Contains(other.Indicator, StringComparer.Ordinal)))?.Id ?? string.Empty;

    private bool IsAboutTables(DisagreementEntry entry) => entry.Used.All(_tables.Contains);

    private static bool IsSame(FigureComparison one, FigureComparison other) =>
        string.Equals(one.Used.Reference, other.Used.Reference, StringComparison.Ordinal)
        && string.Equals(one.Other.Reference, other.Other.Reference, StringComparison.Ordinal);
}
