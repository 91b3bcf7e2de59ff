namespace Monitoring.Pipeline.Import;

/// <summary>How the import of one source ended.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="State">What happened.</param>
/// <param name="Message">In words; for a failure what, where and what to do.</param>
internal sealed record SourceOutcome(string SourceId, SourceState State, string Message)
{
    /// <summary>Retrievals stored in this run.</summary>
    public IReadOnlyList<ImportCounts> Imported { get; init; } = [];
}
