namespace Monitoring.Pipeline.Inbox;

/// <summary>Keeps files and folders for the user that the program runs as.</summary>
/// <remarks>Windows has no such modes; there the folder's own permissions must be set once, as the README says.</remarks>
internal static class OwnerOnly
{
    private const UnixFileMode ForFiles = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode ForFolders = ForFiles | UnixFileMode.UserExecute;

    /// <summary>Makes a file readable and writable for its owner only (0600).</summary>
    /// <exception cref="UnauthorizedAccessException">The file belongs to somebody else.</exception>
    public static void File(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, ForFiles);
        }
    }

    /// <summary>Makes a folder accessible for its owner only (0700).</summary>
    public static void Folder(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, ForFolders);
        }
    }
}
