using System.Security.Cryptography;
using System.Text;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The folder with the catalogue's files: opens each and keeps what the fingerprint needs.</summary>
/// <param name="folder">A folder that exists.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class CatalogueFolder(string folder, ProblemLog problems)
{
    // A folder that may not be listed already gave an error for each file.
    private static readonly EnumerationOptions _accessible = new() { IgnoreInaccessible = true };
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Reads a file line by line.</summary>
    /// <param name="file">File name.</param>
    /// <param name="columns">The columns it must have; the first is its key.</param>
    /// <param name="parse">Turns a line into a value; problems are recorded at the line's cells.</param>
    public CatalogueTable<T> Read<T>(string file, IReadOnlyList<string> columns, Func<CatalogueRow, T> parse) =>
        new CatalogueFile(file, columns, problems).Parse(Records(file, columns), parse);

    /// <summary>Warns of CSV files that nothing reads: a misspelt name would otherwise pass silently.</summary>
    public void WarnOfOtherFiles()
    {
        IEnumerable<string> others = Directory.EnumerateFiles(folder, "*.csv", _accessible)
            .Select(path => Path.GetFileName(path))
            .Where(file => !_files.ContainsKey(file));
        foreach (string file in others)
        {
            problems.Warning(
                new CellPlace(file, 0, string.Empty),
                $"'{file}' is not a file of the catalogue and is not read",
                $"only these: {string.Join(", ", _files.Keys)}",
                "Correct the name, or move the file out of the catalogue folder.");
        }
    }

    /// <summary>SHA-256 over names and contents in name order, line ends and byte order marks left aside.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public string Fingerprint()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string file, byte[] bytes) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData([0]);
            hash.AppendData(bytes);
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IReadOnlyList<CsvRecord> Records(string file, IReadOnlyList<string> columns)
    {
        (byte[] bytes, string? fault) = Open(file);
        _files[file] = bytes;
        if (fault is not null)
        {
            problems.Error(
                new CellPlace(file, 0, string.Empty),
                fault,
                $"a file with the columns {string.Join(", ", columns)}",
                "Put the file back as the README of the catalogue describes it.");
            return [];
        }

        if (CatalogueText.LineOfInvalidUtf8(bytes) is { } line)
        {
            problems.Error(
                new CellPlace(file, line, string.Empty),
                "the line holds bytes that are not UTF-8",
                "a file in UTF-8",
                "Save the file as UTF-8 (in Excel: CSV UTF-8).");
            return [];
        }

        return CsvRecords.Read(bytes);
    }

    private (byte[] Bytes, string? Fault) Open(string file)
    {
        try
        {
            byte[] bytes = CatalogueText.Normalise(File.ReadAllBytes(Path.Combine(folder, file)));
            return (bytes, bytes.AsSpan().Trim("\n "u8).IsEmpty ? $"'{file}' is empty" : null);
        }
        catch (FileNotFoundException)
        {
            return ([], $"'{file}' is missing");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], $"'{file}' cannot be opened: {exception.Message}");
        }
    }
}
