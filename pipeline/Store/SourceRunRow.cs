namespace Monitoring.Pipeline.Store;

/// <summary>How one source ended in one run.</summary>
internal sealed record SourceRunRow
{
    /// <summary>The run.</summary>
    public required long RunId { get; init; }

    /// <summary>The source.</summary>
    public required string SourceId { get; init; }

    /// <summary><c>pass</c> or <c>fail</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>In words.</summary>
    public required string Detail { get; init; }

    /// <summary>Milliseconds spent on fetching and importing it.</summary>
    public required long Milliseconds { get; init; }

    /// <summary>Retrievals of it that were stored.</summary>
    public required long Stored { get; init; }
}
