using System.Security.Cryptography;
using System.Text;

namespace Monitoring.Sources.Snapshots;

/// <summary>The digest that identifies what a snapshot holds.</summary>
/// <remarks>
/// SHA-256 in lower-case hexadecimals over one line for each file, <c>name sha256</c> and a line feed, in the order of
/// the origin. Names stand without <c>.gz</c> and digests are over uncompressed bytes, so that storing a file compressed
/// or not does not make it other content.
/// </remarks>
internal static class ContentDigest
{
    internal static string Of(IEnumerable<SnapshotFile> files)
    {
        StringBuilder lines = new();
        foreach (SnapshotFile file in files)
        {
            lines.Append(SnapshotNames.Plain(file.Name)).Append(' ').Append(file.Sha256).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
