namespace Monitoring.Sources;

/// <summary>
/// What was received does not have the expected shape: a column is missing or renamed, a unit changed, a key is unknown,
/// or a file is cut off. Nothing of the snapshot may be stored.
/// </summary>
/// <remarks>In real life: a provider publishes a new edition of a table, or a download ended halfway.</remarks>
public class SourceLayoutException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="what">What differs, in one sentence.</param>
    /// <param name="where">File with line, row or column where known.</param>
    /// <param name="expected">What was expected there.</param>
    /// <param name="action">What to do about it.</param>
    /// <param name="innerException">The technical cause, if any.</param>
    public SourceLayoutException(
        string sourceId, string what, string where, string expected, string action, Exception? innerException = null)
        : base(sourceId, $"{what} ({where}). Expected: {expected}. {action}", innerException)
    {
        What = what;
        Where = where;
        Expected = expected;
        Action = action;
    }

    /// <summary>What differs.</summary>
    public string What { get; }

    /// <summary>File with line, row or column where known.</summary>
    public string Where { get; }

    /// <summary>What was expected there.</summary>
    public string Expected { get; }

    /// <summary>What to do about it.</summary>
    public string Action { get; }
}
