namespace Monitoring.Pipeline.Inbox;

/// <summary>The steps of taking one file; the power may fail after each.</summary>
internal enum InboxStep
{
    /// <summary>The file was read and nothing was written.</summary>
    Read,

    /// <summary>The archive has it.</summary>
    Archived,

    /// <summary>A note stands where the file will go.</summary>
    NoteWritten,

    /// <summary>The file left the inbox.</summary>
    Moved,
}
