namespace Monitoring.Pipeline.Import;

/// <summary>Why a retrieval is read.</summary>
internal enum ImportReason
{
    /// <summary>It is not: its figures are stored, or newer ones are.</summary>
    None,

    /// <summary>It is newer than what is stored.</summary>
    New,

    /// <summary>It was read before, but the catalogue now reads it otherwise, or too much of it was unreadable.</summary>
    OtherReading,
}
