namespace Monitoring.Pipeline.Catalogue;

/// <summary>How far an effort is.</summary>
internal enum EffortStatus
{
    /// <summary>Decided, not begun.</summary>
    Planned,

    /// <summary>Being carried out.</summary>
    Running,

    /// <summary>Carried out.</summary>
    Completed,

    /// <summary>Ended before it was carried out.</summary>
    Stopped,
}
