namespace Monitoring.Reports.Model;

/// <summary>What the figures of areas were weighted by when they were put together.</summary>
public enum FigureWeights
{
    /// <summary>The survey's own weights.</summary>
    Survey,

    /// <summary>Inhabitants of the ages that the figure is about.</summary>
    SameAges,

    /// <summary>Inhabitants of 15 to 65, for a figure of 18 to 65.</summary>
    From15To65,

    /// <summary>All inhabitants, for a figure of some ages.</summary>
    Everybody,

    /// <summary>Addresses.</summary>
    Addresses,
}
