using System.Globalization;

namespace Monitoring.Pipeline.Doctor;

/// <summary>What the program needs of the machine it runs on.</summary>
internal static class MachineChecks
{
    private const long WantedFreeBytes = 2L * 1024 * 1024 * 1024;

    private static readonly string[] _browsers =
        ["chromium", "chromium-browser", "google-chrome", "microsoft-edge", "msedge.exe", "chrome.exe"];

    /// <summary>Language data: Dutch number formats must differ from the invariant ones, or tests of cultures test nothing.</summary>
    public static Finding LanguageData() =>
        string.Equals(12.5.ToString(CultureInfo.GetCultureInfo("nl-NL")), "12,5", StringComparison.Ordinal)
            ? Finding.Good("language data", "ICU is present")
            : Finding.Weak("language data", "ICU is missing: reports are the same without it, but install libicu before running the tests.");

    /// <summary>A folder that a run writes in: it, or the nearest one above it, can be written to and has room.</summary>
    public static Finding Folder(string what, string folder)
    {
        string check = $"{what} folder";
        try
        {
            string existing = NearestExisting(folder);
            string probe = Path.Combine(existing, ".monitor-probe");
            File.WriteAllText(probe, "probe");
            File.Delete(probe);
            long free = new DriveInfo(existing).AvailableFreeSpace;
            string room = string.Create(CultureInfo.InvariantCulture, $"{free / 1024 / 1024 / 1024.0:0.0} GiB free");
            return free >= WantedFreeBytes
                ? Finding.Good(check, $"{folder} can be written; {room}")
                : Finding.Weak(check, $"{folder} has only {room}. Make room: a run needs about 2 GiB for national tables.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Finding.Bad(check, $"{folder} cannot be written: {exception.Message} Give the account that runs the monitor the right to write there.");
        }
    }

    /// <summary>A browser, for pictures and PDF files of a report.</summary>
    public static Finding Browser()
    {
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        string? named = Environment.GetEnvironmentVariable("CHROMIUM");
        string? found = named is not null && File.Exists(named)
            ? named
            : folders.SelectMany(folder => _browsers.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return found is null
            ? Finding.Weak("browser", "no Chromium or Edge was found; pages are made without one, browser tests are skipped.")
            : Finding.Good("browser", found);
    }

    private static string NearestExisting(string folder)
    {
        string current = Path.GetFullPath(folder);
        while (!Directory.Exists(current) && Path.GetDirectoryName(current) is { } parent)
        {
            current = parent;
        }

        return current;
    }
}
