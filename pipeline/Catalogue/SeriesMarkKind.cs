namespace Monitoring.Pipeline.Catalogue;

/// <summary>What a mark on a series means.</summary>
internal enum SeriesMarkKind
{
    /// <summary>Left and right are not comparable: another segment starts.</summary>
    Break,

    /// <summary>An exceptional year (corona): drawn and labelled, never a start or end of a verdict.</summary>
    Event,
}
