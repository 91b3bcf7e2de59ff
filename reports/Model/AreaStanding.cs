namespace Monitoring.Reports.Model;

/// <summary>What the figures say of an area: how its core indicators stand to those of the city, as far as rounding allows.</summary>
/// <remarks>A description of levels, no test: it stands beside the adopted groups and never replaces them.</remarks>
/// <param name="Less">Core indicators that are less favourable than the city's.</param>
/// <param name="More">Core indicators that are more favourable.</param>
/// <param name="Equal">Core indicators that are equal.</param>
public sealed record AreaStanding(DerivedNumber Less, DerivedNumber More, DerivedNumber Equal);
