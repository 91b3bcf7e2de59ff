namespace Monitoring.Pipeline.Survey;

/// <summary>Whether a respondent gave a valid answer.</summary>
internal enum AnswerKind
{
    /// <summary>A valid answer.</summary>
    Valid,

    /// <summary>Asked, and no valid answer.</summary>
    Missing,

    /// <summary>Not asked: counts nowhere.</summary>
    NotAsked,

    /// <summary>A code that the codebook does not have.</summary>
    Unknown,
}
