using System.Buffers;
using System.Text;

namespace Monitoring.Sources.Files.Text;

/// <summary>
/// Reads a text file once for its characters, before anything is made of it: a wrong encoding turns names into other
/// names without any error.
/// </summary>
internal sealed class TextInspection(FileContext context, FilePlace part)
{
    private const int ChunkSize = 64 * 1024;

    // Every control character but tab, line feed and carriage return; NUL tells UTF-16 and binary files.
    private static readonly SearchValues<byte> _noText = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not (9 or 10 or 13)).Select(code => (byte)code), 0x7F]);

    private static readonly SearchValues<byte> _undefinedIn1252 = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private readonly Decoder _utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _characters = new char[ChunkSize + 4];
    private int _line = 1;
    private bool _isUtf8 = true;
    private bool _isAscii = true;

    /// <summary>Reads the text to its end.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="declared">The encoding that it should have.</param>
    /// <param name="mostBytes">How long it may be; a plain file and one that came packed differ in this.</param>
    /// <exception cref="RefusedFileException">It holds what no text has, or is not in the declared encoding.</exception>
    internal void Require(Stream stream, FileEncoding declared, long mostBytes)
    {
        byte[] chunk = new byte[ChunkSize];
        int length;
        long total = 0;
        bool isFirst = true;
        while ((length = stream.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false)) > 0)
        {
            ReadOnlySpan<byte> bytes = chunk.AsSpan(0, length);
            if (isFirst)
            {
                RefuseWideText(bytes);
                isFirst = false;
            }

            Inspect(bytes, declared);
            total += length;
            if (total > mostBytes)
            {
                throw context.Fault(FileFault.FileTooLarge, part);
            }
        }

        Decode([], declared, flush: true);
        if (declared == FileEncoding.Windows1252 && _isUtf8 && !_isAscii)
        {
            throw context.Fault(FileFault.NotWindows1252, part, "it is UTF-8");
        }
    }

    private void Inspect(ReadOnlySpan<byte> bytes, FileEncoding declared)
    {
        RefuseAny(bytes, _noText, FileFault.NotText);
        if (declared == FileEncoding.Windows1252)
        {
            RefuseAny(bytes, _undefinedIn1252, FileFault.NotWindows1252);
        }

        _isAscii &= Ascii.IsValid(bytes);
        Decode(bytes, declared, flush: false);
        _line += bytes.Count((byte)'\n');
    }

    private void RefuseWideText(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            throw context.Fault(FileFault.WideText, part);
        }
    }

    private void RefuseAny(ReadOnlySpan<byte> bytes, SearchValues<byte> refused, FileFault fault)
    {
        int at = bytes.IndexOfAny(refused);
        if (at >= 0)
        {
            throw context.Fault(fault, part with { Row = _line + bytes[..at].Count((byte)'\n') });
        }
    }

    private void Decode(ReadOnlySpan<byte> bytes, FileEncoding declared, bool flush)
    {
        if (!_isUtf8)
        {
            return;
        }

        try
        {
            _ = _utf8.GetChars(bytes, _characters, flush);
        }
        catch (DecoderFallbackException exception)
        {
            _isUtf8 = false;
            if (declared == FileEncoding.Utf8)
            {
                int before = Math.Clamp(exception.Index, 0, bytes.Length);
                throw context.Fault(
                    FileFault.NotUtf8, part with { Row = _line + bytes[..before].Count((byte)'\n') }, cause: exception);
            }
        }
    }
}
