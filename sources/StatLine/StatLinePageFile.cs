using System.Globalization;
using System.Text;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>One row page among the files of a snapshot.</summary>
/// <param name="Index">Position in the origin's list of files.</param>
/// <param name="File">The file.</param>
/// <param name="Member">Trimmed key of the margin its rows have; empty when the pages are not split by margin.</param>
/// <param name="Number">Page number, from 1.</param>
internal sealed record StatLinePageFile(int Index, SnapshotFile File, string Member, int Number)
{
    /// <summary>How the name of every row page begins.</summary>
    internal const string Prefix = "UntypedDataSet.";

    private const string Suffix = ".json";
    private const int NumberDigits = 4;

    /// <summary>The margin as the rows spell it, but for their padding.</summary>
    internal byte[] MemberUtf8 { get; } = Encoding.UTF8.GetBytes(Member);

    /// <summary>
    /// Reads <c>UntypedDataSet.0001.json</c> or <c>UntypedDataSet.MW00000.0001.json</c>; null for other names.
    /// </summary>
    internal static StatLinePageFile? FromFile(SnapshotFile file, int index)
    {
        string name = SnapshotNames.Plain(file.Name);
        if (name.Length <= Prefix.Length + Suffix.Length
            || !name.StartsWith(Prefix, StringComparison.Ordinal)
            || !name.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        string middle = name[Prefix.Length..^Suffix.Length];
        int dot = middle.LastIndexOf('.');
        string digits = middle[(dot + 1)..];
        return digits.Length == NumberDigits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new StatLinePageFile(index, file, dot < 0 ? "" : middle[..dot], number)
            : null;
    }
}
