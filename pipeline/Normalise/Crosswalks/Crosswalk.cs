namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>How the people of one division of the land are spread over the areas of another.</summary>
internal sealed class Crosswalk
{
    private readonly Dictionary<string, double> _peopleBySource;
    private readonly Dictionary<string, double> _peopleByTarget;
    private readonly ILookup<string, CrosswalkPart> _partsByTarget;

    private Crosswalk(IReadOnlyList<CrosswalkPart> parts)
    {
        Parts = parts;
        _peopleBySource = Totals(parts, part => part.Source);
        _peopleByTarget = Totals(parts, part => part.Target);
        _partsByTarget = parts.ToLookup(part => part.Target, StringComparer.Ordinal);
    }

    /// <summary>Every source with every target it has people in.</summary>
    public IReadOnlyList<CrosswalkPart> Parts { get; }

    /// <summary>Codes of the target areas, in order.</summary>
    public IEnumerable<string> Targets => _peopleByTarget.Keys.Order(StringComparer.Ordinal);

    /// <summary>Makes a crosswalk; parts of the same two areas are added up and parts without people are left out.</summary>
    /// <exception cref="ArgumentException">A part has a negative number of people or none at all has any.</exception>
    public static Crosswalk Of(IEnumerable<CrosswalkPart> parts)
    {
        List<CrosswalkPart> merged =
        [
            .. parts
                .Select(part => part.People >= 0 && double.IsFinite(part.People)
                    ? part
                    : throw new ArgumentException($"The part of {part.Source} in {part.Target} has an impossible number of people.", nameof(parts)))
                .GroupBy(part => (part.Source, part.Target))
                .Select(group => new CrosswalkPart(group.Key.Source, group.Key.Target, group.Sum(part => part.People)))
                .Where(part => part.People > 0),
        ];
        return merged.Count > 0
            ? new Crosswalk(merged)
            : throw new ArgumentException("A crosswalk needs people in at least one part.", nameof(parts));
    }

    /// <summary>The sources that a target has people from.</summary>
    public IEnumerable<CrosswalkPart> Into(string target) => _partsByTarget[target];

    /// <summary>Share of the part's source that lives in its target; what counts are divided by.</summary>
    public double ShareOfSource(CrosswalkPart part) => part.People / _peopleBySource[part.Source];

    /// <summary>Share of the part's target that comes from its source; what percentages and means are weighted by.</summary>
    public double ShareOfTarget(CrosswalkPart part) => part.People / _peopleByTarget[part.Target];

    private static Dictionary<string, double> Totals(IEnumerable<CrosswalkPart> parts, Func<CrosswalkPart, string> key) =>
        parts.GroupBy(key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(part => part.People), StringComparer.Ordinal);
}
