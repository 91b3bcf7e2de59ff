namespace Monitoring.Pipeline.Catalogue;

/// <summary>Place of a goal in the programme.</summary>
internal enum GoalLevel
{
    /// <summary>Strategic goal with horizon 2035.</summary>
    Strategic,

    /// <summary>Operational goal with horizon 2030, below a strategic goal.</summary>
    Operational,

    /// <summary>Ambition of the region.</summary>
    RegionalAmbition,

    /// <summary>Ambition of the programme without a number.</summary>
    Ambition,

    /// <summary>Condition for health that is not itself a goal of the programme.</summary>
    Precondition,
}
