using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Pipeline;

/// <summary>What a run did.</summary>
/// <param name="RunId">Its number; 0 when it did not start.</param>
/// <param name="ExitCode">What the shell is told.</param>
/// <param name="Sources">How each source ended.</param>
/// <param name="AssessmentsChanged">Assessments that differ from those that stood.</param>
/// <param name="Warnings">Checks that ended as a warning.</param>
/// <param name="Site">What publishing did; null when it came to nothing.</param>
internal sealed record RunReport(
    long RunId,
    ExitCode ExitCode,
    IReadOnlyList<SourceOutcome> Sources,
    int AssessmentsChanged,
    int Warnings,
    PublishOutcome? Site)
{
    /// <summary>True when the run changed neither a figure, nor an assessment, nor the site.</summary>
    public bool IsUnchanged =>
        Sources.All(source => source.State == SourceState.Unchanged) && AssessmentsChanged == 0 && Site is null or { FilesWritten: 0 };
}
