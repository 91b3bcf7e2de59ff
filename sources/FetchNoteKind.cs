namespace Monitoring.Sources;

/// <summary>What a note about a fetch is about.</summary>
public enum FetchNoteKind
{
    /// <summary>The provider has nothing newer than the archive; nothing was stored.</summary>
    Unchanged,

    /// <summary>A new retrieval stands in the archive.</summary>
    Stored,

    /// <summary>Something that was asked for does not exist in the dataset and was left out.</summary>
    Skipped,
}
