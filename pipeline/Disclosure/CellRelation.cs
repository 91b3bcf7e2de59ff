namespace Monitoring.Pipeline.Disclosure;

/// <summary>A sum that every reader can make: the parts add up to the total.</summary>
/// <remarks>
/// Districts of a city, age groups of all adults, yes and no of all who answered, an area and the rest of its city: each is
/// such a sum, as is an old area that new ones were made of.
/// </remarks>
/// <param name="Total">Number of the cell with the total.</param>
/// <param name="Parts">Numbers of the cells that add up to it.</param>
internal sealed record CellRelation(int Total, IReadOnlyList<int> Parts)
{
    /// <summary>True when the total is only printed beside its parts: with all of these hidden it is not known either.</summary>
    public bool HasTotalOnlyBesideParts { get; init; }

    /// <summary>True when it tells anything while some cells are hidden.</summary>
    public bool Tells(IReadOnlySet<int> hidden) => !HasTotalOnlyBesideParts || !Parts.All(hidden.Contains);

    /// <summary>All its cells.</summary>
    public IEnumerable<int> Cells => Parts.Prepend(Total);
}
