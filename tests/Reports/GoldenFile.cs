using System.Runtime.CompilerServices;
using System.Text;

namespace Monitoring.Tests.Reports;

/// <summary>A file with the output that was agreed on; MONITOR_UPDATE_GOLDEN=1 writes it anew, to be reviewed as a change.</summary>
internal static class GoldenFile
{
    public static void Demand(string name, ReadOnlyMemory<byte> actual)
    {
        string path = Path.Combine(Folder(), name);
        string text = Encoding.UTF8.GetString(actual.Span);
        if (string.Equals(Environment.GetEnvironmentVariable("MONITOR_UPDATE_GOLDEN"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, text);
        }

        Assert.That(File.Exists(path), $"{path} is missing; MONITOR_UPDATE_GOLDEN=1 writes it.");
        Assert.That(text, Is.EqualTo(File.ReadAllText(path)), $"{name} differs; MONITOR_UPDATE_GOLDEN=1 accepts the new output.");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
