using System.IO.Compression;
using System.Text;

namespace Monitoring.Tests.Survey;

/// <summary>Looks for a text in every byte of a folder, also inside what is packed.</summary>
internal static class ByteSearch
{
    /// <summary>Files that hold the text as UTF-8 or UTF-16, in raw bytes or unpacked.</summary>
    public static IReadOnlyList<string> Find(string folder, string text, Func<string, bool> isLeftOut) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !isLeftOut(Path.GetRelativePath(folder, path)))
            .Where(path => Holds(Path.GetFileName(path), File.ReadAllBytes(path), text))
            .Select(path => Path.GetRelativePath(folder, path)),
    ];

    private static bool Holds(string name, byte[] bytes, string text) =>
        name.Contains(text, StringComparison.Ordinal)
        || bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0
        || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0
        || Unpacked(bytes).Any(part => Holds(part.Name, part.Bytes, text));

    private static IEnumerable<(string Name, byte[] Bytes)> Unpacked(byte[] bytes)
    {
        if (bytes is [0x1f, 0x8b, ..])
        {
            using GZipStream stream = new(new MemoryStream(bytes), CompressionMode.Decompress);
            yield return (string.Empty, ToArray(stream));
        }
        else if (bytes is [(byte)'P', (byte)'K', 3, 4, ..])
        {
            using ZipArchive archive = new(new MemoryStream(bytes));
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream stream = entry.Open();
                yield return (entry.FullName, ToArray(stream));
            }
        }
    }

    private static byte[] ToArray(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
