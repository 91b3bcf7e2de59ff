namespace Monitoring.Pipeline.Normalise;

/// <summary>What of a row could not be read. The names are stored; never rename one.</summary>
internal enum RejectionSubject
{
    /// <summary>Where: the row could not be placed.</summary>
    Area,

    /// <summary>Of whom: the row could not be placed.</summary>
    Population,

    /// <summary>When: the row could not be placed.</summary>
    Period,

    /// <summary>One figure.</summary>
    Figure,
}
