namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>A part of a city compared with the rest of it, since a part is no stranger to its whole.</summary>
internal static class PartAgainstRest
{
    /// <summary>Share in the rest of the whole.</summary>
    /// <param name="part">Share in the part, with the number of people it stands for.</param>
    /// <param name="whole">Share in the whole, with its number of people; more than the part's.</param>
    /// <exception cref="ArgumentException">Nobody is left outside the part.</exception>
    public static double Rest((double Share, double Number) part, (double Share, double Number) whole) => whole.Number > part.Number
        ? ((whole.Number * whole.Share) - (part.Number * part.Share)) / (whole.Number - part.Number)
        : throw new ArgumentException("The whole must hold more people than its part.", nameof(whole));
}
