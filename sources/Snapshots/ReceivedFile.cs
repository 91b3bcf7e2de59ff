using System.Security.Cryptography;

namespace Monitoring.Sources.Snapshots;

/// <summary>
/// A file that is being received: its bytes are stored as they come, its digest and size taken over the plain ones.
/// </summary>
/// <remarks>
/// It has no name until it is known to be whole. One that is not moved to its name is removed with
/// <see cref="Dispose"/>.
/// </remarks>
internal sealed class ReceivedFile : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string _sourceId;
    private readonly string _path;
    private readonly FileStream _file;
    private string? _digest;
    private bool _isMoved;

    internal ReceivedFile(string sourceId, string folder)
    {
        _sourceId = sourceId;
        _path = Path.Combine(folder, $"{Guid.NewGuid():N}.received");
        try
        {
            _file = new FileStream(_path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            _hash.Dispose();
            throw ArchiveErrors.Unreachable(sourceId, folder, exception);
        }
    }

    /// <summary>Plain bytes so far.</summary>
    internal long Size { get; private set; }

    /// <summary>Stores bytes as they came over the line.</summary>
    internal void Store(ReadOnlySpan<byte> received)
    {
        try
        {
            _file.Write(received);
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(_sourceId, _path, exception);
        }
    }

    /// <summary>Counts bytes as they are without compression.</summary>
    internal void Digest(ReadOnlySpan<byte> plain)
    {
        _hash.AppendData(plain);
        Size += plain.Length;
    }

    /// <summary>Brings everything to the disk; nothing more is stored after it.</summary>
    internal void Complete()
    {
        try
        {
            // The rename that publishes the folder must not reach the disk before the bytes do.
            _file.Flush(flushToDisk: true);
            _file.Dispose();
            _digest = Convert.ToHexStringLower(_hash.GetCurrentHash());
            _hash.Dispose();
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(_sourceId, _path, exception);
        }
    }

    /// <summary>Gives a complete file its name.</summary>
    internal SnapshotFile MoveTo(string folder, string name)
    {
        string digest = _digest ?? throw new InvalidOperationException("The file is still being received.");
        try
        {
            File.Move(_path, Path.Combine(folder, name));
            _isMoved = true;
            return new SnapshotFile(name, digest, Size);
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(_sourceId, _path, exception);
        }
    }

    /// <summary>Closes the file, and removes it unless it has its name.</summary>
    public void Dispose()
    {
        _hash.Dispose();
        try
        {
            _file.Dispose();
            if (!_isMoved)
            {
                File.Delete(_path);
            }
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            // The folder around it is removed by the writer; hiding the error that brought us here would be worse.
            return;
        }
    }
}
