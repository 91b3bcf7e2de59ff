namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>How much neighbourhoods of one zone differ, measured on figures that are known for neighbourhoods.</summary>
internal static class SpreadWithinZones
{
    /// <summary>Standard deviation within zones, pooled over them; null when no zone has two figures.</summary>
    /// <param name="zones">The figures of the neighbourhoods of each zone.</param>
    public static double? Of(IEnumerable<IReadOnlyCollection<double>> zones)
    {
        double squares = 0;
        int freedom = 0;
        foreach (IReadOnlyCollection<double> zone in zones.Where(zone => zone.Count > 1))
        {
            double mean = zone.Average();
            squares += zone.Sum(value => (value - mean) * (value - mean));
            freedom += zone.Count - 1;
        }

        return freedom > 0 ? Math.Sqrt(squares / freedom) : null;
    }
}
