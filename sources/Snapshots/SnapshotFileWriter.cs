using System.IO.Compression;
using System.Security.Cryptography;

namespace Monitoring.Sources.Snapshots;

/// <summary>
/// Writes one file of a snapshot and takes its digest and size, over the uncompressed bytes, on the way.
/// </summary>
internal sealed class SnapshotFileWriter : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream _file;
    private readonly Stream _content;
    private long _length;
    private bool _isClosed;

    internal SnapshotFileWriter(string folder, string name)
    {
        Name = name;
        _file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        _content = SnapshotNames.IsCompressed(name)
            ? new GZipStream(_file, CompressionLevel.Optimal, leaveOpen: true)
            : _file;
    }

    /// <summary>Name as stored.</summary>
    internal string Name { get; }

    /// <summary>Name, digest and size; null until the stream has been closed.</summary>
    internal SnapshotFile? Written { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _content.Write(buffer);
        _hash.AppendData(buffer);
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Flush() => _content.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            try
            {
                CloseContent();
                Written = new SnapshotFile(Name, Convert.ToHexStringLower(_hash.GetCurrentHash()), _length);
            }
            finally
            {
                _file.Dispose();
                _hash.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private void CloseContent()
    {
        if (_content != _file)
        {
            _content.Dispose();
        }

        // The rename that publishes the folder must not reach the disk before the bytes do.
        _file.Flush(flushToDisk: true);
    }
}
