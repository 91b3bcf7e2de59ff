namespace Monitoring.Reports.Model;

/// <summary>A number that stands in no source but is counted or computed; it has a name of its own, like a figure.</summary>
/// <param name="Id">Key that the number on a page carries and <c>monitor trace</c> understands.</param>
/// <param name="Value">The number.</param>
/// <param name="Rule">How it comes about, in a sentence for an analyst.</param>
/// <param name="Parts">Origins of the figures it is made from, or names of the things counted.</param>
public sealed record DerivedNumber(string Id, double Value, string Rule, IReadOnlyList<string> Parts)
{
    private static readonly string[] _beginnings = ["count/", "difference/", "verdict/", "quotation/", "detectable/"];

    /// <summary>True for the name of a derived number, false for that of a figure, which starts with its indicator.</summary>
    public static bool IsName(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Array.Exists(_beginnings, beginning => id.StartsWith(beginning, StringComparison.Ordinal));
    }
}
