namespace Monitoring.Sources.Files;

/// <summary>Tells kinds of files by the ending of their name and by their first bytes.</summary>
public static class FileKinds
{
    private static readonly byte[] _zipStart = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] _emptyZipStart = [0x50, 0x4B, 0x05, 0x06];
    private static readonly byte[] _compoundStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What a file name promises.</summary>
    public static FileKind Of(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        string ending = Path.GetExtension(fileName);
        return ending.Equals(".csv", StringComparison.OrdinalIgnoreCase)
            || ending.Equals(".txt", StringComparison.OrdinalIgnoreCase)
            || ending.Equals(".tsv", StringComparison.OrdinalIgnoreCase) ? FileKind.Text
            : ending.Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? FileKind.Workbook
            : ending.Equals(".zip", StringComparison.OrdinalIgnoreCase) ? FileKind.Zip
            : FileKind.Unknown;
    }

    /// <summary>Requires that the content starts as its kind does.</summary>
    /// <exception cref="RefusedFileException">It starts as another kind.</exception>
    internal static void RequireStart(FileKind kind, ReadOnlySpan<byte> start, FileContext context)
    {
        if (kind == FileKind.Unknown)
        {
            throw context.Fault(FileFault.UnknownKind, FilePlace.WholeFile);
        }

        if (start.StartsWith(_compoundStart))
        {
            throw context.Fault(FileFault.OldOrLockedWorkbook, FilePlace.WholeFile);
        }

        bool isZip = start.StartsWith(_zipStart) || start.StartsWith(_emptyZipStart);
        if (isZip == (kind == FileKind.Text))
        {
            throw context.Fault(
                start.IsEmpty ? FileFault.NoRows : FileFault.OtherKind, FilePlace.WholeFile);
        }
    }
}
