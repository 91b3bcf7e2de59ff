namespace Monitoring.Pipeline.Disclosure;

/// <summary>The sums that readers of a release can make.</summary>
/// <param name="AreaParts">The smaller areas that make up a larger one: neighbourhoods of a district, districts of a city.</param>
/// <param name="PopulationParts">The groups that make up a larger one: 18-64 and 65+ of 18+.</param>
/// <param name="Complements">Indicators that together are every valid answer to one question, such as yes and no.</param>
internal sealed record ReleaseSums(
    IReadOnlyList<(string Whole, IReadOnlyList<string> Parts)> AreaParts,
    IReadOnlyList<(string Whole, IReadOnlyList<string> Parts)> PopulationParts,
    IReadOnlyList<IReadOnlyList<string>> Complements);
