using System.Text;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Puts files aside that were taken or refused. Nothing is overwritten and nothing is deleted.</summary>
/// <param name="folder">The folder of the source, or the inbox itself.</param>
/// <param name="stepped">Told after each step.</param>
internal sealed class InboxShelf(string folder, Action<InboxStep> stepped)
{
    private const string NoteEnding = ".txt";
    private const int MostTries = 10_000;

    /// <summary>Moves a file with a note beside it; gives where it went.</summary>
    /// <remarks>
    /// The note comes first, under the name that the file will have: a stop between the two leaves the file in the
    /// inbox, and the next run writes the same note again.
    /// </remarks>
    /// <param name="file">The file.</param>
    /// <param name="shelf"><c>processed</c> or <c>rejected</c>.</param>
    /// <param name="digest">Digest of its content, in hexadecimals.</param>
    /// <param name="note">The text beside it.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public string Put(InboxFile file, string shelf, string digest, string note)
    {
        string target = FreePlace(Path.Combine(folder, shelf), InboxNames.For(file.Name, digest));
        WriteNote(target + NoteEnding, note);
        stepped(InboxStep.NoteWritten);
        File.Move(file.Path, target, overwrite: false);
        stepped(InboxStep.Moved);
        return target;
    }

    private static string FreePlace(string shelf, string name)
    {
        RequireOwnFolder(shelf);
        string stem = Path.GetFileNameWithoutExtension(name);
        for (int number = 1; number <= MostTries; number++)
        {
            string suffix = number == 1 ? string.Empty : FormattableString.Invariant($"-{number}");
            string target = Path.Combine(shelf, $"{stem}{suffix}{Path.GetExtension(name)}");

            // A link to nowhere does not exist and yet takes the name.
            if (!File.Exists(target) && !Directory.Exists(target) && new FileInfo(target).LinkTarget is null)
            {
                return target;
            }
        }

        throw new IOException($"There are {MostTries.ToString(System.Globalization.CultureInfo.InvariantCulture)} files of this name in {shelf}. Move them to another place.");
    }

    // Whoever makes 'rejected' a link to elsewhere must not see files arrive there.
    private static void RequireOwnFolder(string shelf)
    {
        DirectoryInfo info = new(shelf);
        if (info.LinkTarget is not null)
        {
            throw new IOException($"{shelf} is a link. Expected a folder; remove the link.");
        }

        info.Create();
    }

    private static void WriteNote(string path, string note)
    {
        string partial = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(partial, note, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.Move(partial, path, overwrite: true);
    }
}
