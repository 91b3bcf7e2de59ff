using System.Globalization;

namespace Monitoring.Sources.Snapshots;

/// <summary>The names that may occur in an archive; whatever else is found or asked for never becomes a path.</summary>
internal static class SnapshotNames
{
    /// <summary>The provenance of a snapshot, beside its files.</summary>
    internal const string OriginFile = "origin.json";

    /// <summary>Start of the name of a folder that is still being written; a listing passes over it.</summary>
    internal const string PartialPrefix = ".partial-";

    /// <summary>End of the name of a file that is stored compressed.</summary>
    internal const string CompressedSuffix = ".gz";

    // What Windows or a Unix shell gives a meaning of its own.
    private const string SpecialCharacters = "/\\:*?\"<>|";

    private const string MomentFormat = "yyyyMMdd'T'HHmmss'Z'";
    private const int DigestStartLength = 12;
    private const int DigestLength = 64;
    private const int LongestName = 150;

    /// <summary>True for a source or dataset id: letters, digits, <c>-</c>, <c>_</c> and single dots.</summary>
    internal static bool IsFolderName(string name) =>
        name.Length is > 0 and <= LongestName
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
        && name[0] != '.' && name[^1] != '.' && !name.Contains("..", StringComparison.Ordinal);

    /// <summary>True for a plain file name that no operating system reads as a path.</summary>
    internal static bool IsFileName(string name) =>
        name.Length is > 0 and <= LongestName
        && !name.Any(character => char.IsControl(character) || SpecialCharacters.Contains(character))
        && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ')
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.Equals(OriginFile, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a SHA-256 digest in lower-case hexadecimals.</summary>
    internal static bool IsDigest(string text) => text.Length == DigestLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>True when the file is stored compressed.</summary>
    internal static bool IsCompressed(string fileName) =>
        fileName.EndsWith(CompressedSuffix, StringComparison.Ordinal);

    /// <summary>The file name without the mark of compression: the name under which a file is asked for.</summary>
    internal static string Plain(string fileName) =>
        IsCompressed(fileName) ? fileName[..^CompressedSuffix.Length] : fileName;

    /// <summary>Reads the moment and the start of the digest from the name of a snapshot's folder.</summary>
    internal static bool TryParseFolder(string name, out DateTimeOffset moment, out string digestStart)
    {
        int underscore = name.IndexOf('_', StringComparison.Ordinal);
        moment = default;
        digestStart = underscore < 0 ? "" : name[(underscore + 1)..];
        return digestStart.Length == DigestStartLength
            && digestStart.All(char.IsAsciiHexDigitLower)
            && DateTimeOffset.TryParseExact(
                name[..underscore],
                MomentFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out moment);
    }
}
