namespace Monitoring.Reports.Model;

/// <summary>How far an effort is.</summary>
public enum EffortState
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
