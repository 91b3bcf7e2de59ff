namespace Monitoring.Pipeline.Survey;

/// <summary>A warning about unanswered questions.</summary>
internal enum ItemResponseFlag
{
    /// <summary>At most 10% of those asked gave no answer.</summary>
    None,

    /// <summary>More than 10% (<c>ITEM_NR_HIGH</c>).</summary>
    High,

    /// <summary>More than 25% (<c>ITEM_NR_SEVERE</c>): no trend is drawn from it.</summary>
    Severe,
}
