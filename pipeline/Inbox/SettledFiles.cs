namespace Monitoring.Pipeline.Inbox;

/// <summary>Tells files that are whole from those that someone is still copying.</summary>
internal static class SettledFiles
{
    private static readonly TimeSpan _longAgo = TimeSpan.FromMinutes(1);

    /// <summary>Looks twice; what changed in between, or cannot be opened, is still changing.</summary>
    /// <param name="list">Lists the files.</param>
    /// <param name="settle">Time between the two looks, once for all files. Not waited for when every file is older.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<(IReadOnlyList<InboxFile> Settled, IReadOnlyList<InboxFile> Changing)> FindAsync(
        Func<IReadOnlyList<InboxFile>> list, TimeSpan settle, TimeProvider clock, CancellationToken cancellationToken)
    {
        IReadOnlyList<InboxFile> first = list();
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (first.Any(file => !(file.ChangedAt < now - _longAgo)))
        {
            await Task.Delay(settle, clock, cancellationToken);
        }

        Dictionary<string, InboxFile> second = list().ToDictionary(file => file.Path, StringComparer.Ordinal);
        IReadOnlySet<string> written = FilesBeingWritten.Below(first.Select(file => file.Path));
        ILookup<bool, InboxFile> bySettled = first.Where(file => second.ContainsKey(file.Path))
            .ToLookup(file => second[file.Path] == file && !written.Contains(file.Path) && !IsBeingWritten(file));
        return ([.. bySettled[true]], [.. bySettled[false]]);
    }

    // Where the system knows of it, a program that is writing keeps others out. Empty and special files are not opened:
    // a pipe would wait for ever.
    private static bool IsBeingWritten(InboxFile file)
    {
        if (file.Length == 0 || file.IsLink)
        {
            return false;
        }

        try
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return stream.Length != file.Length;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
