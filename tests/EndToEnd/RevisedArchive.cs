using System.Text;
using Monitoring.Pipeline.Cli;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The bundled archive, and a later retrieval of the same table in which one figure in ten differs.</summary>
internal static class RevisedArchive
{
    private const string Source = "rivm-statline";

    /// <summary>Copies the bundled archive.</summary>
    public static void CreateOriginal(string root) => WorkFolder.Copy(Workplace.BundledArchive, root);

    /// <summary>Adds the revision.</summary>
    public static void AddRevision(string root)
    {
        SnapshotArchive archive = new(root);
        Snapshot original = archive.List(Source)[^1];
        using SnapshotWriter writer = archive.Begin(Source, original.Id.Dataset);
        foreach (SnapshotFile file in original.Origin.Files)
        {
            using Stream stream = writer.CreateFile(file.Name);
            byte[] bytes = File.ReadAllBytes(Path.Combine(original.ContentFolder, file.Name));
            stream.Write(file.Name.StartsWith("UntypedDataSet", StringComparison.Ordinal) ? Revise(bytes) : bytes);
        }

        _ = writer.Commit(original.Origin with { RetrievedAt = original.Origin.RetrievedAt.AddDays(1) });
    }

    // A digit after the decimal point: every 3 becomes a 4, so that some figures of nearly every row change.
    private static byte[] Revise(byte[] page) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page).Replace(".3\"", ".4\"", StringComparison.Ordinal));
}
