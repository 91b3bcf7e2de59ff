using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline;

/// <summary>What a run did.</summary>
/// <param name="RunId">Its number; 0 when it did not start.</param>
/// <param name="ExitCode">What the shell is told.</param>
/// <param name="Sources">How each source ended.</param>
/// <param name="AssessmentChanges">Assessments that differ from those that stood.</param>
/// <param name="Warnings">Checks that ended as a warning.</param>
/// <param name="Site">What publishing did; null when it came to nothing.</param>
internal sealed record RunReport(
    long RunId,
    ExitCode ExitCode,
    IReadOnlyList<SourceOutcome> Sources,
    IReadOnlyList<AssessmentChange> AssessmentChanges,
    int Warnings,
    PublishOutcome? Site)
{
    /// <summary>Number of assessments made; 0 when the run made none.</summary>
    public int Assessed { get; init; }

    /// <summary>True when the run changed neither a figure, nor an assessment, nor the site.</summary>
    public bool IsUnchanged =>
        Sources.All(source => source.State == SourceState.Unchanged) && AssessmentChanges.Count == 0 && Site is null or { FilesWritten: 0 };
}
