using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Monitoring.Sources.Files.Packed;

/// <summary>Finds the one table in a ZIP that someone dropped.</summary>
internal static class Packages
{
    /// <summary>A stream over bytes in memory.</summary>
    internal static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>The number of the one part that is a table, and its name.</summary>
    /// <exception cref="RefusedFileException">There is none, or more than one.</exception>
    internal static (int Index, string Name) DataFileOf(IReadOnlyList<ZipPart> parts, FileContext context)
    {
        List<int> candidates = [.. Enumerable.Range(0, parts.Count).Where(index => !ZipNames.IsAddedBySystem(parts[index].Name))];
        if (candidates.Count > 1)
        {
            throw context.Fault(FileFault.SeveralDataFiles, FilePlace.WholeFile);
        }

        if (candidates.Count == 0 || FileKinds.Of(parts[candidates[0]].Name) is not (FileKind.Text or FileKind.Workbook))
        {
            throw context.Fault(FileFault.NoDataFile, FilePlace.WholeFile);
        }

        return (candidates[0], parts[candidates[0]].Name);
    }

    /// <summary>Opens a part of an inspected ZIP; closing the stream closes the ZIP.</summary>
    internal static Stream OpenPart(ReadOnlyMemory<byte> zip, int index, FileContext context)
    {
        ZipArchive archive = ZipInspection.Open(zip, context);
        return new OwningStream(archive.Entries[index].Open(), archive);
    }

    /// <summary>All bytes of a part of an inspected ZIP, when they are no more than a file may have.</summary>
    /// <exception cref="RefusedFileException">They are more.</exception>
    internal static ReadOnlyMemory<byte> ReadPart(ReadOnlyMemory<byte> zip, int index, FileContext context)
    {
        using Stream part = OpenPart(zip, index, context);
        return WholeStream.Read(part, context);
    }
}
