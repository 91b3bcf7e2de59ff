using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Takes the bytes of a dropped file into memory, once: what is judged is what is archived.</summary>
internal static class InboxContent
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedFileException">It is no ordinary file, of no kind that is read, empty or too large.</exception>
    /// <exception cref="IOException">It changed meanwhile, or the disk refuses; it stays in the inbox.</exception>
    public static byte[] Read(InboxFile file, FileContext context)
    {
        if (FileKinds.Of(file.Name) == FileKind.Unknown)
        {
            throw context.Fault(FileFault.UnknownKind, FilePlace.WholeFile);
        }

        if (file.IsLink || file.Length == 0)
        {
            throw context.Fault(file.IsLink ? FileFault.Unreadable : FileFault.NoRows, FilePlace.WholeFile);
        }

        if (file.Length > context.Limits.FileBytes)
        {
            throw context.Fault(FileFault.FileTooLarge, FilePlace.WholeFile);
        }

        try
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            byte[] bytes = new byte[file.Length];
            stream.ReadExactly(bytes);
            return stream.ReadByte() < 0 && InboxFile.Look(file.Path) == file
                ? bytes
                : throw new IOException("it changed while it was read");
        }
        catch (UnauthorizedAccessException exception)
        {
            throw context.Fault(FileFault.Unreadable, FilePlace.WholeFile, cause: exception);
        }
    }
}
