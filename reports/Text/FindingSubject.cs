using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What a finding is about.</summary>
/// <param name="Municipality">Name of the city.</param>
/// <param name="Title">Title of the indicator.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Words">Its words in a sentence.</param>
/// <param name="Population">Whose figures.</param>
/// <param name="Headline">Newest figures; null when there are none.</param>
/// <param name="Marks">Breaks and exceptional years.</param>
internal sealed record FindingSubject(
    string Municipality,
    string Title,
    string Unit,
    FindingWords Words,
    PopulationLabel Population,
    Headline? Headline,
    IReadOnlyList<SeriesMark> Marks)
{
    /// <summary>True when the page has figures of neighbourhoods.</summary>
    public bool HasNeighbourhoods { get; init; }
}
