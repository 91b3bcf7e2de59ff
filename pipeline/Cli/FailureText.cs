using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Cli;

/// <summary>What an error means for the shell, and how it is told.</summary>
internal static class FailureText
{
    /// <summary>The exit code of an error and the message for people.</summary>
    public static (ExitCode ExitCode, string Message) Of(Exception exception) => exception switch
    {
        UsageException or StoreException or SitePlaceException or ArchiveRecordException => (ExitCode.Usage, exception.Message),
        SourceUnavailableException => (ExitCode.Unavailable, exception.Message),
        SourceException => (ExitCode.Partly, exception.Message),
        SqliteException => (
            ExitCode.Unexpected, $"The database could not be written or read: {exception.Message} Check the disk and the file's permissions."),
        _ => (ExitCode.Unexpected, $"Unexpected error, please report it: {exception}"),
    };
}
