using System.Globalization;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Where files with one respondent a row are put aside: for the owner only, until a date that their names begin with.</summary>
/// <param name="folder">The folder of the source.</param>
/// <param name="keep">How long they are kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class PersonalShelf(string folder, TimeSpan keep, TimeProvider clock)
{
    /// <summary>Folder below <c>processed</c> and <c>rejected</c>.</summary>
    public const string Name = "respondenten";

    private const string DateForm = "yyyyMMdd";

    /// <summary>The day after which a file that is put aside now is removed.</summary>
    public DateOnly PurgeDate => DateOnly.FromDateTime((clock.GetUtcNow() + keep).UtcDateTime);

    /// <summary>The name of a file on this shelf.</summary>
    public string NameOf(string plainName) => $"{PurgeDate.ToString(DateForm, CultureInfo.InvariantCulture)} {plainName}";

    /// <summary>Removes what was to be kept until before today; gives how many files that were.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public int Purge()
    {
        int removed = 0;
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        foreach (string file in ((string[])[InboxListing.Processed, InboxListing.Rejected])
            .Select(shelf => Path.Combine(folder, shelf, Name))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles))
        {
            if (DateOf(Path.GetFileName(file)) < today)
            {
                File.Delete(file);
                removed++;
            }
        }

        return removed;
    }

    // A name that a person gave has no date and stays.
    private static DateOnly? DateOf(string name) =>
        name.Length > DateForm.Length
        && DateOnly.TryParseExact(name.AsSpan(0, DateForm.Length), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
}
