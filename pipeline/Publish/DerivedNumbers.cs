using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Collects every number of a report that is counted or computed, so that each has a name and can be traced.</summary>
internal sealed class DerivedNumbers
{
    private readonly Dictionary<string, DerivedNumber> _numbers = new(StringComparer.Ordinal);

    /// <summary>All of them by name.</summary>
    public IReadOnlyList<DerivedNumber> All => [.. _numbers.Values.OrderBy(number => number.Id, StringComparer.Ordinal)];

    /// <summary>A number of things counted.</summary>
    /// <param name="id">Its name, for example <c>count/status/NotAssessed</c>.</param>
    /// <param name="rule">What is counted, in a sentence for an analyst.</param>
    /// <param name="counted">Names of the things, or origins of their figures.</param>
    public DerivedNumber Count(string id, string rule, IReadOnlyList<string> counted) =>
        Keep(new DerivedNumber(id, counted.Count, rule, counted));

    /// <summary>A number computed from figures.</summary>
    /// <param name="id">Its name, which begins as <see cref="DerivedNumber.IsName"/> asks.</param>
    /// <param name="value">The number.</param>
    /// <param name="rule">How it is computed, in a sentence for an analyst.</param>
    /// <param name="parts">Origins of the figures.</param>
    public DerivedNumber Computed(string id, double value, string rule, IReadOnlyList<string> parts) =>
        Keep(new DerivedNumber(id, value, rule, parts));

    // One name, one number: a page that computes it otherwise is a mistake in the program.
    private DerivedNumber Keep(DerivedNumber number)
    {
        if (!DerivedNumber.IsName(number.Id)
            || (_numbers.TryGetValue(number.Id, out DerivedNumber? known) && !known.Value.Equals(number.Value)))
        {
            throw new InvalidOperationException($"The derived number '{number.Id}' has another value or no proper name.");
        }

        return _numbers[number.Id] = number;
    }
}
