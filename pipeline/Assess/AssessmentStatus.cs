namespace Monitoring.Pipeline.Assess;

/// <summary>The words a judgement may have.</summary>
internal enum AssessmentStatus
{
    /// <summary>No judgement can be given; the reasons say why.</summary>
    NotAssessed,
}
