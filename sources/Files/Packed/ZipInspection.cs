using System.IO.Compression;

namespace Monitoring.Sources.Files.Packed;

/// <summary>
/// Unpacks every part of a ZIP or workbook once into nothing: what its directory says of sizes is not to be believed,
/// and what was seen to fit the limits here fits them again when it is read.
/// </summary>
internal static class ZipInspection
{
    private const int ChunkSize = 128 * 1024;

    /// <summary>Inspects all parts.</summary>
    /// <returns>The parts, in the order of the directory.</returns>
    /// <exception cref="RefusedFileException">A part is damaged, locked, too large, or has a name that is not safe.</exception>
    internal static IReadOnlyList<ZipPart> Inspect(ReadOnlyMemory<byte> zip, FileContext context, UnpackBudget budget)
    {
        ZipDirectory.Require(zip.Span, context);
        using ZipArchive archive = Open(zip, context);
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        long unpacked = 0;
        for (int index = 0; index < archive.Entries.Count; index++)
        {
            ZipArchiveEntry entry = archive.Entries[index];
            FilePlace place = PartPlace(index);
            if (!ZipNames.IsSafe(entry.FullName))
            {
                throw context.Fault(FileFault.UnsafeName, place);
            }

            if (!names.Add(entry.FullName))
            {
                throw context.Fault(FileFault.RepeatedName, place);
            }

            if (entry.IsEncrypted)
            {
                throw context.Fault(FileFault.LockedPackage, place);
            }

            unpacked = Unpack(entry, (context, place, budget), zip.Length, unpacked);
        }

        return [.. archive.Entries.Select(entry => new ZipPart(entry.FullName, entry.Length))];
    }

    /// <summary>Opens a package whose parts were inspected, or are about to be.</summary>
    /// <exception cref="RefusedFileException">It is no ZIP.</exception>
    internal static ZipArchive Open(ReadOnlyMemory<byte> zip, FileContext context)
    {
        try
        {
            ZipArchive archive = new(Packages.StreamOf(zip), ZipArchiveMode.Read);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            throw context.Fault(FileFault.DamagedPackage, FilePlace.WholeFile, cause: exception);
        }
    }

    /// <summary>A part is named by its number: its name is text of the file.</summary>
    internal static FilePlace PartPlace(int index) => new(FormattableString.Invariant($"part {index + 1}"), 0, 0);

    private static long Unpack(
        ZipArchiveEntry entry, (FileContext Context, FilePlace Place, UnpackBudget Budget) how, long packed, long unpacked)
    {
        byte[] chunk = new byte[ChunkSize];
        Crc32 checksum = new();
        long length = 0;
        try
        {
            using Stream content = entry.Open();
            int count;
            while ((count = content.Read(chunk)) > 0)
            {
                checksum.Append(chunk.AsSpan(0, count));
                length += count;
                unpacked += count;
                how.Budget.Take(count, packed, unpacked);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw how.Context.Fault(FileFault.DamagedPackage, how.Place, cause: exception);
        }

        return length == entry.Length && checksum.Value == entry.Crc32
            ? unpacked
            : throw how.Context.Fault(FileFault.DamagedPackage, how.Place);
    }
}
