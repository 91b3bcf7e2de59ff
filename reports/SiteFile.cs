using System.Text;

namespace Monitoring.Reports;

/// <summary>One file of the site.</summary>
/// <param name="Path">Path below the site folder, with forward slashes.</param>
/// <param name="Content">Its bytes; text is UTF-8 without byte order mark unless a reader needs one.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A file of text.</summary>
    internal static SiteFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
