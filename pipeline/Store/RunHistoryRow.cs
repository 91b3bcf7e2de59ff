namespace Monitoring.Pipeline.Store;

/// <summary>A run as recorded, with why it was started; moments in Unix seconds.</summary>
/// <remarks>Properties, not constructor parameters: an empty result has no types to match with these.</remarks>
internal sealed record RunHistoryRow
{
    /// <summary>Number.</summary>
    public required long RunId { get; init; }

    /// <summary>The verb.</summary>
    public required string Command { get; init; }

    /// <summary>Why it was started, as <see cref="TriggerNames"/> writes it.</summary>
    public required string Trigger { get; init; }

    /// <summary>The night it stands for; null when it was started by a command.</summary>
    public long? DueAt { get; init; }

    /// <summary>When it began.</summary>
    public required long StartedAt { get; init; }

    /// <summary>When it ended; null while it runs or when it was killed.</summary>
    public long? EndedAt { get; init; }

    /// <summary>What the shell was told; null while it runs or when it was killed.</summary>
    public long? ExitCode { get; init; }
}
