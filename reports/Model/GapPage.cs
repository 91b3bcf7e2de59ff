namespace Monitoring.Reports.Model;

/// <summary>"Kloof en ongelijkheid": how far the city lies from the country, and what became of that.</summary>
/// <param name="Lines">One line an indicator and population: the newest year that has both in one table.</param>
/// <param name="Blanks">Indicators without such a year, by title.</param>
/// <param name="Examples">For targets that close a share of the gap: what each possible baseline year would mean.</param>
/// <param name="HasMeasuredNeighbourhoods">True when some source has measured shares of most neighbourhoods: not modelled, not counts.</param>
public sealed record GapPage(
    IReadOnlyList<GapLine> Lines, IReadOnlyList<string> Blanks, IReadOnlyList<GapExampleBlock> Examples, bool HasMeasuredNeighbourhoods)
{
    /// <summary>A difference that was not tested and is smaller than this, in percentage points, counts as about equal.</summary>
    public const int AboutEqualBelow = 1;

    /// <summary>A page of which nothing is known.</summary>
    public static GapPage None { get; } = new([], [], [], false);
}
