using System.Buffers.Binary;

namespace Monitoring.Sources.Files.Packed;

/// <summary>
/// Looks at the directory at the end of a ZIP before the platform does: it would build an object for each of a million
/// names before it finds that their number is wrong.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const uint HeaderSignature = 0x02014B50;
    private static readonly byte[] _endSignature = [0x50, 0x4B, 0x05, 0x06];

    /// <summary>Requires an end that can be read and few enough entries.</summary>
    /// <exception cref="RefusedFileException">It has neither.</exception>
    internal static void Require(ReadOnlySpan<byte> zip, FileContext context)
    {
        int end = zip.LastIndexOf(_endSignature);
        if (end < 0 || end + EndLength > zip.Length)
        {
            throw context.Fault(FileFault.DamagedPackage, FilePlace.WholeFile);
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        if (start > end)
        {
            // Also the mark of the form for archives of four gigabytes and more, which no file within the limits needs.
            throw context.Fault(FileFault.DamagedPackage, FilePlace.WholeFile);
        }

        if (EntriesFrom(zip[..end], (int)start, context.Limits.Parts) > context.Limits.Parts)
        {
            throw context.Fault(FileFault.TooManyParts, FilePlace.WholeFile);
        }
    }

    private static int EntriesFrom(ReadOnlySpan<byte> zip, int position, int most)
    {
        int entries = 0;
        while (entries <= most && position + HeaderLength <= zip.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(zip[position..]) == HeaderSignature)
        {
            ReadOnlySpan<byte> header = zip[position..];
            position += HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
            entries++;
        }

        return entries;
    }
}
