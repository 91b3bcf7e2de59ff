namespace Monitoring.Pipeline.Cli;

/// <summary>The file that an export is written to.</summary>
/// <param name="Path">Full path.</param>
internal sealed record ExportTarget(string Path)
{
    /// <summary>Finds the file: the one named, or one with a name of its own in the folder named.</summary>
    /// <param name="output">Value of <c>--output</c>; a name that ends in .csv or .xlsx is a file, any other a folder.</param>
    /// <param name="content">What is exported.</param>
    /// <param name="format">In which form.</param>
    /// <exception cref="UsageException">The name does not suit the form.</exception>
    public static ExportTarget Of(string output, string content, ExportFormat format)
    {
        string full = System.IO.Path.GetFullPath(output);
        string extension = format == ExportFormat.Xlsx ? ".xlsx" : ".csv";
        string given = System.IO.Path.GetExtension(full);
        if (Directory.Exists(full) || !IsOne(given, ".csv", ".xlsx"))
        {
            string suffix = format == ExportFormat.CsvExcel ? "-excel" : string.Empty;
            return new ExportTarget(System.IO.Path.Combine(full, $"monitor-{content}{suffix}{extension}"));
        }

        return IsOne(given, extension)
            ? new ExportTarget(full)
            : throw new UsageException($"--output '{output}' does not end in {extension}, which is the form that --format asks for. Change one of the two.");
    }

    /// <summary>Refuses to lose a file that is there.</summary>
    /// <exception cref="UsageException">There is one, and nobody said that it may go.</exception>
    public void RequireFree(bool mayOverwrite)
    {
        if (File.Exists(Path) && !mayOverwrite)
        {
            throw new UsageException($"{Path} exists. Name another file with --output, or add --yes to replace it.");
        }
    }

    /// <summary>Writes the file in one step: whoever reads it meanwhile has the old one or the new one, whole.</summary>
    /// <exception cref="UsageException">There can be no file there.</exception>
    public void Write(byte[] content)
    {
        string partial = Path + ".partial";
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            File.WriteAllBytes(partial, content);
            File.Move(partial, Path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Path} cannot be written: {exception.Message} Name another place with --output.");
        }
    }

    private static bool IsOne(string extension, params string[] of) => of.Contains(extension, StringComparer.OrdinalIgnoreCase);
}
