namespace Monitoring.Sources.Files.Packed;

/// <summary>Takes a whole file into memory: packages are read from their end.</summary>
internal static class WholeStream
{
    private const int FirstSize = 64 * 1024;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="RefusedFileException">It is longer than a file may be.</exception>
    internal static ReadOnlyMemory<byte> Read(Stream stream, FileContext context)
    {
        if (stream is MemoryStream { Position: 0 } memory && memory.Length <= context.Limits.FileBytes
            && memory.TryGetBuffer(out ArraySegment<byte> own))
        {
            return own;
        }

        byte[] bytes = new byte[FirstSize];
        int length = 0;
        while (true)
        {
            int count = stream.Read(bytes, length, bytes.Length - length);
            if (count == 0)
            {
                return bytes.AsMemory(0, length);
            }

            length += count;
            if (length > context.Limits.FileBytes)
            {
                throw context.Fault(FileFault.FileTooLarge, FilePlace.WholeFile);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(length * 2L, context.Limits.FileBytes + 1));
            }
        }
    }
}
