namespace Monitoring.Pipeline;

/// <summary>What the program tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>Done, including "nothing new" and warnings.</summary>
    Done = 0,

    /// <summary>Unexpected error: a bug.</summary>
    Unexpected = 1,

    /// <summary>Wrong usage or configuration.</summary>
    Usage = 2,

    /// <summary>Warnings or quarantine, only with <c>--strict</c>.</summary>
    Warnings = 3,

    /// <summary>A gate blocked publication; the last good data stay live.</summary>
    Blocked = 4,

    /// <summary>Every selected source was unreachable; worth a retry.</summary>
    Unavailable = 5,

    /// <summary>Another run holds the lease.</summary>
    Leased = 6,

    /// <summary>Some sources failed, the others are published.</summary>
    Partly = 7,

    /// <summary>Interrupted from the keyboard.</summary>
    Interrupted = 130,

    /// <summary>Asked to stop.</summary>
    Terminated = 143,
}
