namespace Monitoring.Pipeline.Store;

/// <summary>The database file cannot be used; the message says which file, why, and what to do.</summary>
internal sealed class StoreException : Exception
{
    private StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>There is no file.</summary>
    public static StoreException Missing(string path) => new(
        $"There is no database at {path}. Run 'monitor demo' or 'monitor run' first, or name another file with --db.");

    /// <summary>The file is there but SQLite cannot use it.</summary>
    public static StoreException Unusable(string path, Exception cause) => new(
        $"The database {path} cannot be used: {cause.Message} Move the file away (do not delete it) and run again, or name another file with --db.",
        cause);

    /// <summary>The file was written by a program with more migrations than this one.</summary>
    public static StoreException Newer(string path, int found, int known) => new(FormattableString.Invariant(
        $"The database {path} has schema version {found}; this program knows versions up to {known}. Use the newer program."));

    /// <summary>The file still needs migrations, which only a run applies.</summary>
    public static StoreException Older(string path, int found, int known) => new(FormattableString.Invariant(
        $"The database {path} has schema version {found}; this program reads version {known}. Run 'monitor run' once to bring it up to date."));
}
