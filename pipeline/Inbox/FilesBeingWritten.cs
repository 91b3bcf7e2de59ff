using System.Globalization;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Files that a program on this machine has open for writing, as far as Linux lets us see.</summary>
/// <remarks>
/// A copy that stalls keeps its size and time; that it is open tells it from a whole file. Programs of other users, and of
/// other machines on a shared folder, are not seen.
/// </remarks>
internal static class FilesBeingWritten
{
    private const string Processes = "/proc";
    private const int WriteOnly = 1;
    private const int ReadAndWrite = 2;

    /// <summary>Those of the given files that are open for writing; none on other systems.</summary>
    public static IReadOnlySet<string> Below(IEnumerable<string> paths)
    {
        HashSet<string> asked = paths.ToHashSet(StringComparer.Ordinal);
        HashSet<string> open = new(StringComparer.Ordinal);
        if (asked.Count == 0 || !OperatingSystem.IsLinux() || !Directory.Exists(Processes))
        {
            return open;
        }

        foreach (string process in Directory.EnumerateDirectories(Processes).Where(IsProcess))
        {
            Look(process, asked, open);
        }

        return open;
    }

    private static bool IsProcess(string folder) => Path.GetFileName(folder).All(char.IsAsciiDigit);

    // Processes end, and files close, while they are looked at.
    private static void Look(string process, HashSet<string> asked, HashSet<string> open)
    {
        try
        {
            foreach (string handle in Directory.EnumerateFileSystemEntries(Path.Combine(process, "fd")))
            {
                if (new FileInfo(handle).LinkTarget is { } target && asked.Contains(target)
                    && IsForWriting(Path.Combine(process, "fdinfo", Path.GetFileName(handle))))
                {
                    _ = open.Add(target);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    // "flags:	0100001", in octal; the last digit's lowest bits say for what it was opened.
    private static bool IsForWriting(string description)
    {
        string? flags = File.ReadLines(description).FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
        return flags is not null
            && int.TryParse(flags.AsSpan(flags.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int last)
            && (last & (WriteOnly | ReadAndWrite)) is WriteOnly or ReadAndWrite;
    }
}
