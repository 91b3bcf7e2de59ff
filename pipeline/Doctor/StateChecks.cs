using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Doctor;

/// <summary>The health of what the program keeps: catalogue, archive, database.</summary>
internal static class StateChecks
{
    /// <summary>The catalogue can be used.</summary>
    public static Finding Catalogue(CatalogueResult result, string folder)
    {
        int errors = result.Problems.Count(problem => problem.IsError);
        return errors == 0
            ? Finding.Good("catalogue", FormattableString.Invariant($"{folder}: no errors, {result.Problems.Count} warning(s)"))
            : Finding.Bad("catalogue", FormattableString.Invariant($"{folder}: {errors} error(s). Run 'monitor check' to see them."));
    }

    /// <summary>Every file of the archive still has the digest it was recorded with.</summary>
    public static IEnumerable<Finding> Archive(string root, IEnumerable<string> sourceIds)
    {
        SnapshotArchive archive = new(root);
        return sourceIds.Select(source => Archive(archive, source));
    }

    /// <summary>The database is sound; a missing one is no fault.</summary>
    public static Finding Database(string path)
    {
        const string Check = "database";
        if (!File.Exists(path))
        {
            return Finding.Good(Check, $"{path} does not exist yet; the first run makes it");
        }

        try
        {
            using Database database = Store.Database.OpenForReading(path);
            string fault = DatabaseHealth.FirstFault(database.Connection);
            return fault.Length == 0
                ? Finding.Good(Check, $"{path} is sound")
                : Finding.Bad(Check, $"{path} is damaged: {fault} Keep the file, then run 'monitor rebuild --yes' on a copy of the archive.");
        }
        catch (StoreException exception)
        {
            return Finding.Bad(Check, exception.Message);
        }
    }

    private static Finding Archive(SnapshotArchive archive, string sourceId)
    {
        string check = $"archive of {sourceId}";
        try
        {
            IReadOnlyList<Snapshot> snapshots = archive.List(sourceId);
            foreach (Snapshot snapshot in snapshots)
            {
                archive.Verify(snapshot);
            }

            return snapshots.Count == 0
                ? Finding.Weak(check, $"{archive.Root} has no retrieval of it yet")
                : Finding.Good(check, FormattableString.Invariant($"{snapshots.Count} retrieval(s), all digests hold"));
        }
        catch (SourceException exception)
        {
            return Finding.Bad(check, exception.Message);
        }
    }
}
