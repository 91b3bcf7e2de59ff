namespace Monitoring.Pipeline.Inbox;

/// <summary>A file that someone dropped.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Name">Name without folder, as dropped.</param>
/// <param name="Length">Size in bytes; 0 also for what is no ordinary file.</param>
/// <param name="ChangedAt">Moment of its last change.</param>
/// <param name="IsLink">True for a link, which is never followed.</param>
internal sealed record InboxFile(string Path, string Name, long Length, DateTime ChangedAt, bool IsLink)
{
    /// <summary>Looks at a file; null when it is gone.</summary>
    public static InboxFile? Look(string path)
    {
        try
        {
            FileInfo info = new(path);
            bool isLink = info.LinkTarget is not null;
            return info.Exists || isLink
                ? new InboxFile(path, info.Name, isLink ? 0 : info.Length, info.LastWriteTimeUtc, isLink)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
