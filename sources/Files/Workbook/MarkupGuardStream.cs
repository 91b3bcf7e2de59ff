using System.Xml;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Passes on the bytes of a part as long as marks follow one another closely enough.</summary>
/// <remarks>
/// An XML reader holds a tag with all its attributes in memory. The longest cell, every character escaped, takes a
/// third of what is allowed here between two marks.
/// </remarks>
internal sealed class MarkupGuardStream(Stream content) : Stream
{
    private const int LongestRun = 1024 * 1024;

    private int _run;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = content.Read(buffer);
        Span<byte> bytes = buffer[..count];
        int last = bytes.LastIndexOf((byte)'<');
        _run = last < 0 ? _run + count : count - last;
        return _run <= LongestRun ? count : throw new XmlException("A mark or text of the part is too long.");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
