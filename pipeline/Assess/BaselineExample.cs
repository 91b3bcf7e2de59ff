using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>What a share of the gap would mean with one of the possible baseline years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Point">The gap of that year; null when no table has both figures.</param>
/// <param name="Remaining">Gap that may remain; null when there is no disadvantage to close, or no gap.</param>
/// <param name="SoFar">What became of the gap since, up to the newest measurement; null when that may not be compared.</param>
/// <param name="WhyNot">Why it cannot serve as a baseline, or not be compared with the newest; null when it can.</param>
internal sealed record BaselineExample(int Year, GapPoint? Point, double? Remaining, GapClosure? SoFar, NoVerdictReason? WhyNot)
{
    /// <summary>Name of the gap of a year within its judgement.</summary>
    public static string GapName(int year) => FormattableString.Invariant($"example-{year}-gap");

    /// <summary>Name of the gap that may remain.</summary>
    public static string RemainingName(int year) => FormattableString.Invariant($"example-{year}-remaining");

    /// <summary>Name of the share that is closed.</summary>
    public static string ShareClosedName(int year) => FormattableString.Invariant($"example-{year}-share-closed");

    /// <summary>The numbers by name, those that do not exist left out.</summary>
    public IEnumerable<KeyValuePair<string, double>> NamedNumbers() =>
        from number in (IEnumerable<(string Name, double? Value)>)
            [(GapName(Year), Point?.Gap), (RemainingName(Year), Remaining), (ShareClosedName(Year), SoFar?.ShareClosed)]
        where number.Value is not null
        select KeyValuePair.Create(number.Name, number.Value!.Value);
}
