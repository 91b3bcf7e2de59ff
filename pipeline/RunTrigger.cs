namespace Monitoring.Pipeline;

/// <summary>Why a run was started.</summary>
internal enum RunTrigger
{
    /// <summary>Somebody, or a timer of the operating system, gave the command.</summary>
    Command = 0,

    /// <summary>Its moment in the schedule came.</summary>
    Schedule = 1,

    /// <summary>Its moment in the schedule had passed without a run.</summary>
    CatchUp = 2,

    /// <summary>The run before it could reach no source.</summary>
    Retry = 3,
}
