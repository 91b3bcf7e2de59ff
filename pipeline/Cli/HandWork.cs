using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>Records what somebody did by hand, other than a decision: in the archive, and in the database's copy.</summary>
internal static class HandWork
{
    /// <summary>Records it under the name of the account; not for the demonstration, whose archive is part of the program.</summary>
    /// <param name="settings">Archive and database.</param>
    /// <param name="clock">The time.</param>
    /// <param name="action">What, as the command line names it.</param>
    /// <param name="subject">To what.</param>
    public static void Record(RunSettings settings, TimeProvider clock, string action, string subject)
    {
        if (string.Equals(settings.Archive, Workplace.BundledArchive, StringComparison.Ordinal))
        {
            return;
        }

        ManualRecords records = new(settings.Archive);
        DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        records.Audit.Append([new AuditEntry(now, Environment.UserName, action, subject, string.Empty)]);
        using Database database = Database.OpenForWriting(settings.Database, clock);
        ManualRecordStore.Synchronise(database.Connection, records.Decisions.Read(), records.Audit.Read());
    }
}
