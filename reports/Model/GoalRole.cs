namespace Monitoring.Reports.Model;

/// <summary>Place of a goal in the programme.</summary>
public enum GoalRole
{
    /// <summary>Strategic goal.</summary>
    Strategic,

    /// <summary>Operational goal.</summary>
    Operational,

    /// <summary>Ambition of region or programme.</summary>
    Ambition,

    /// <summary>Condition that is not itself a goal.</summary>
    Precondition,
}
