namespace Monitoring.Pipeline.Catalogue;

/// <summary>What a share of a gap is measured against.</summary>
internal enum GapReference
{
    /// <summary>The benchmark as it is measured each year: it moves.</summary>
    Moving,

    /// <summary>The benchmark's figure of the baseline year.</summary>
    Fixed,
}
