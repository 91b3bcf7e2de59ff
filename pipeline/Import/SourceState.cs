namespace Monitoring.Pipeline.Import;

/// <summary>How the import of a source ended.</summary>
internal enum SourceState
{
    /// <summary>New figures were stored.</summary>
    Stored,

    /// <summary>There was nothing new.</summary>
    Unchanged,

    /// <summary>Some of its datasets failed, the others are up to date.</summary>
    Partly,

    /// <summary>The provider could not be reached; worth a retry.</summary>
    Unavailable,

    /// <summary>It could not be used: changed layout, too many unreadable cells, or another fault.</summary>
    Failed,
}
