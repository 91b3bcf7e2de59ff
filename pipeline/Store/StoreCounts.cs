namespace Monitoring.Pipeline.Store;

/// <summary>What storing a retrieval did.</summary>
internal sealed class StoreCounts
{
    /// <summary>Rows opened: figures that are new or changed.</summary>
    public long Opened { get; set; }

    /// <summary>Rows closed: figures that changed or disappeared.</summary>
    public long Closed { get; set; }

    /// <summary>Figures among these that were made from those of other areas.</summary>
    public long Made { get; set; }

    /// <summary>Figures that were already stored.</summary>
    public long Unchanged { get; set; }
}
