namespace Monitoring.Pipeline.Domain;

/// <summary>What must be known of one figure before it is used. The bits are stored; never renumber one.</summary>
[Flags]
internal enum FigureFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Fewer than 100 unweighted respondents (<c>INDICATIVE</c>).</summary>
    Indicative = 1,

    /// <summary>A 95% interval of a share that is 30 percentage points wide or wider (<c>UNRELIABLE</c>): no status, no ranking.</summary>
    Unreliable = 2,

    /// <summary>More than 10% of those asked gave no valid answer (<c>ITEM_NR_HIGH</c>).</summary>
    ManyUnanswered = 4,

    /// <summary>More than 25% of those asked gave no valid answer (<c>ITEM_NR_SEVERE</c>): no trend.</summary>
    VeryManyUnanswered = 8,
}
