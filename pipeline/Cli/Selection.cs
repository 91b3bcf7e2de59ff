namespace Monitoring.Pipeline.Cli;

/// <summary>What a command is about, as the selectors of the command line chose it.</summary>
/// <param name="Indicators">Ids; empty for all.</param>
/// <param name="Areas">Codes, those of groups written out; empty for all.</param>
/// <param name="Groups">Ids of area groups that were named.</param>
/// <param name="Years">Reference years.</param>
/// <param name="Sources">Sources; empty for all.</param>
/// <param name="AsOf">As known at this moment; null for now.</param>
internal sealed record Selection(
    IReadOnlyCollection<string> Indicators,
    IReadOnlyCollection<string> Areas,
    IReadOnlyCollection<string> Groups,
    YearRange Years,
    IReadOnlyCollection<string> Sources,
    DateTimeOffset? AsOf)
{
    /// <summary>The selectors as they were typed, one an entry; empty when none was.</summary>
    public IReadOnlyList<string> Typed { get; init; } = [];

    /// <summary>True for an indicator that was asked for.</summary>
    public bool HasIndicator(string id) => Indicators.Count == 0 || Indicators.Contains(id, StringComparer.Ordinal);

    /// <summary>True for a source that was asked for.</summary>
    public bool HasSource(string id) => Sources.Count == 0 || Sources.Contains(id, StringComparer.Ordinal);

    /// <summary>True for an area that was asked for.</summary>
    public bool HasArea(string code) => Areas.Count == 0 || Areas.Contains(code, StringComparer.Ordinal);

    /// <summary>True for an area or area group that was asked for.</summary>
    public bool HasScope(string scope) => HasArea(scope) || Groups.Contains(scope, StringComparer.Ordinal);
}
