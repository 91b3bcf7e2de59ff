using System.Globalization;
using System.Security.Cryptography;

namespace Monitoring.Sources.Snapshots;

/// <summary>Reads a stored file and compares it with its recorded digest on the way.</summary>
/// <remarks>
/// The error comes with the read that finds it, at the latest with the one that reaches the end, so that whoever reads
/// a file to its end has read what was recorded. A cut gzip body ends without an error of its own; here it is short.
/// </remarks>
internal sealed class VerifyingStream(Stream content, SnapshotFile recorded, string sourceId, string where) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => recorded.Size;

    /// <inheritdoc/>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = ReadContent(buffer);
        _hash.AppendData(buffer[..count]);
        _length += count;
        if (_length > recorded.Size || (count == 0 && !buffer.IsEmpty))
        {
            CheckWhole();
        }

        return count;
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
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadContent(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw ArchiveErrors.Damaged(sourceId, "A compressed file is broken", where, "an intact gzip file", exception);
        }
        catch (IOException exception)
        {
            throw ArchiveErrors.Unreachable(sourceId, where, exception);
        }
    }

    private void CheckWhole()
    {
        string found = Convert.ToHexStringLower(_hash.GetCurrentHash());
        if (_length != recorded.Size || !string.Equals(found, recorded.Sha256, StringComparison.Ordinal))
        {
            string atLeast = _length > recorded.Size ? "more than " : "";
            long bytes = Math.Min(_length, recorded.Size);
            throw ArchiveErrors.Damaged(
                sourceId,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A stored file has changed: found {atLeast}{bytes} bytes with digest {found}"),
                where,
                string.Create(CultureInfo.InvariantCulture, $"{recorded.Size} bytes with digest {recorded.Sha256}"));
        }
    }
}
