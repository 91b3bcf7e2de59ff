namespace Monitoring.Sources.Files;

/// <summary>Which file is being read, within which limits.</summary>
/// <param name="SourceId">The source that it belongs to.</param>
/// <param name="FileName">Its name, without folder.</param>
/// <param name="Limits">How large it may be.</param>
public sealed record FileContext(string SourceId, string FileName, FileLimits Limits)
{
    /// <summary>An error at a place of the file.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="place">Where.</param>
    /// <param name="detail">Numbers or declared names that belong to it; never the text of a cell.</param>
    /// <param name="cause">The technical cause, if any.</param>
    public RefusedFileException Fault(FileFault fault, FilePlace place, string detail = "", Exception? cause = null) =>
        new(this, fault, place, detail, cause);
}
