using System.Runtime.InteropServices;

namespace Monitoring.Pipeline.Publish;

/// <summary>Makes two folders change places, in one step where the system can.</summary>
internal static partial class FolderExchange
{
    /// <summary>End of the name under which the live folder stands aside where an exchange takes two renames.</summary>
    public const string OldSuffix = ".replaced";

    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    /// <summary>Afterwards each folder has the other's content.</summary>
    public static void Exchange(string live, string next)
    {
        if (OperatingSystem.IsLinux() && renameat2(CurrentFolder, live, CurrentFolder, next, RenameExchange) == 0)
        {
            return;
        }

        // File systems and systems without an exchange: two renames. A stop between them leaves the new site, whole,
        // under its waiting name, where the next run finds it.
        string old = live + OldSuffix;
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }

        Directory.Move(live, old);
        Directory.Move(next, live);
        Directory.Move(old, next);
    }

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int renameat2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
