using System.Globalization;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline;

/// <summary>Only one run at a time per database: an exclusive lock on a file beside it.</summary>
/// <remarks>The operating system releases the lock when the process ends, however it ends, so that a killed run never blocks the next.</remarks>
internal sealed class RunLease : IDisposable
{
    private const string RunSuffix = ".lease";
    private const string ServeSuffix = ".serve";
    private const int Tries = 5;
    private static readonly TimeSpan _betweenTries = TimeSpan.FromMilliseconds(40);

    private readonly FileStream _lock;

    private RunLease(FileStream fileLock) => _lock = fileLock;

    /// <summary>Takes the lease; null when another run holds it.</summary>
    /// <exception cref="StoreException">There can be no file beside the database.</exception>
    public static RunLease? TryTake(string databasePath) => TryTake(databasePath, RunSuffix);

    /// <summary>Takes the right to be the one resident schedule of a database; null when another process has it.</summary>
    /// <exception cref="StoreException">There can be no file beside the database.</exception>
    public static RunLease? TryTakeServing(string databasePath) => TryTake(databasePath, ServeSuffix);

    /// <summary>True while a run, of this process or another, holds the lease.</summary>
    public static bool IsHeld(string databasePath) => IsHeld(databasePath, RunSuffix);

    /// <summary>True while a resident schedule serves the database.</summary>
    public static bool IsServed(string databasePath) => IsHeld(databasePath, ServeSuffix);

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private static RunLease? TryTake(string databasePath, string suffix)
    {
        // Somebody who looks whether it is held (IsHeld) has it for an instant; that is no reason to give up.
        for (int attempt = 1; attempt < Tries; attempt++)
        {
            if (TryOnce(databasePath, suffix) is { } lease)
            {
                return lease;
            }

            Thread.Sleep(_betweenTries);
        }

        return TryOnce(databasePath, suffix);
    }

    private static RunLease? TryOnce(string databasePath, string suffix)
    {
        string path = Path.GetFullPath(databasePath) + suffix;
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

    private static bool IsHeld(string databasePath, string suffix)
    {
        string path = Path.GetFullPath(databasePath) + suffix;
        try
        {
            using FileStream look = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return false;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            // Another user's database; whether it is in use cannot be told.
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
