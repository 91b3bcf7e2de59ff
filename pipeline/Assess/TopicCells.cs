namespace Monitoring.Pipeline.Assess;

/// <summary>What one edition has of one topic for one area and population.</summary>
internal sealed class TopicCells
{
    /// <summary>True when some year has a number.</summary>
    public bool HasNumber { get; set; }

    /// <summary>Years whose value the provider withholds.</summary>
    public HashSet<long> WithheldYears { get; } = [];
}
