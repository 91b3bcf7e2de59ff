namespace Monitoring.Sources.Files.Packed;

/// <summary>Names of the parts of a ZIP: none ever becomes a path, and those that would lead elsewhere betray a trick.</summary>
internal static class ZipNames
{
    private const int Longest = 250;

    /// <summary>True for a relative name that stays where it is on every operating system.</summary>
    internal static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest
        && name[0] != '/'
        && !name.Any(character => char.IsControl(character) || character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && !name.Split('/').Any(part => part is ".." or ".");

    /// <summary>True for what an operating system adds on its own, and for folders.</summary>
    internal static bool IsAddedBySystem(string name) =>
        name.EndsWith('/')
        || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || Path.GetFileName(name) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
