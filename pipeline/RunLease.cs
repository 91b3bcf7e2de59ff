using System.Globalization;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline;

/// <summary>Only one run at a time per database: an exclusive lock on a file beside it.</summary>
/// <remarks>The operating system releases the lock when the process ends, however it ends, so that a killed run never blocks the next.</remarks>
internal sealed class RunLease : IDisposable
{
    private readonly FileStream _lock;

    private RunLease(FileStream fileLock) => _lock = fileLock;

    /// <summary>Takes the lease; null when another run holds it.</summary>
    /// <exception cref="StoreException">There can be no file beside the database.</exception>
    public static RunLease? TryTake(string databasePath)
    {
        string path = Path.GetFullPath(databasePath) + ".lease";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            FileStream fileLock = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            fileLock.SetLength(0);
            fileLock.Write(System.Text.Encoding.ASCII.GetBytes(
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            fileLock.Flush();
            return new RunLease(fileLock);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreException.Unusable(Path.GetFullPath(databasePath), exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
