namespace Monitoring.Pipeline.Normalise;

/// <summary>Finds what was probably meant, to suggest it; nothing is ever matched by it.</summary>
internal static class Spelling
{
    /// <summary>The candidate with the fewest edits from <paramref name="text"/>; null when all differ too much.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Max(2, text.Length / 2);
        foreach (string candidate in candidates)
        {
            int distance = Distance(text, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // Levenshtein 1966: insertions, deletions and substitutions each count one; letter case does not count.
    private static int Distance(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(
                    Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + substitution);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
