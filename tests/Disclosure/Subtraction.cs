using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Tests.Disclosure;

/// <summary>A reader with a calculator: fills in, again and again, whatever is a published whole minus its published parts.</summary>
/// <remarks>Knows nothing of the audits of the pipeline; it works on respondents and on those with the answer.</remarks>
internal static class Subtraction
{
    public static IReadOnlyList<FigureKey> Derivable(
        IReadOnlyList<CountedFigure> figures, ProtectedRelease release, ReleaseSums sums, IEnumerable<FigureKey>? known = null)
    {
        HashSet<FigureKey> all = [.. figures.Select(figure => figure.Key)];
        HashSet<FigureKey> shown = [.. figures.Where((_, index) => release.Decisions[index] == FigureProtection.Shown).Select(figure => figure.Key), .. known ?? []];
        HashSet<FigureKey> found = [];
        List<List<FigureKey>> equations = [.. Equations(figures, sums, all)];
        int before;
        do
        {
            before = found.Count;
            foreach (List<FigureKey> equation in equations)
            {
                List<FigureKey> unknown = [.. equation.Where(key => !shown.Contains(key) && !found.Contains(key))];
                if (unknown.Count == 1)
                {
                    _ = found.Add(unknown[0]);
                }
            }
        }
        while (found.Count > before);
        return [.. found];
    }

    private static IEnumerable<List<FigureKey>> Equations(IReadOnlyList<CountedFigure> figures, ReleaseSums sums, HashSet<FigureKey> all)
    {
        foreach (CountedFigure figure in figures)
        {
            foreach ((_, IReadOnlyList<string> parts) in sums.AreaParts.Where(pair => pair.Whole.Equals(figure.Key.Area, StringComparison.Ordinal)))
            {
                yield return [figure.Key, .. parts.Select(part => figure.Key with { Area = part }).Where(all.Contains)];
            }

            foreach ((_, IReadOnlyList<string> parts) in sums.PopulationParts.Where(pair => pair.Whole.Equals(figure.Key.Population, StringComparison.Ordinal)))
            {
                yield return [figure.Key, .. parts.Select(part => figure.Key with { Population = part }).Where(all.Contains)];
            }

            // The number who answered is the same for every answer to a question: one shown answer gives all but its own count.
            foreach (IReadOnlyList<string> answers in sums.Complements.Where(list => list[0].Equals(figure.Key.Indicator, StringComparison.Ordinal)))
            {
                yield return [.. answers.Select(answer => figure.Key with { Indicator = answer }).Where(all.Contains)];
            }
        }
    }
}
