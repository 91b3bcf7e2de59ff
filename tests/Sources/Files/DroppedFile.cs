using System.Text;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Sources.Files;

/// <summary>A file in memory, read with a declared form.</summary>
internal static class DroppedFile
{
    public static readonly FileForm Semicolons = new(';', FileEncoding.Utf8, ',', string.Empty);

    public static IReadOnlyList<string> Rows(string text, FileForm? form = null, FileLimits? limits = null) =>
        Rows("bestand.csv", Encoding.UTF8.GetBytes(text), form, limits);

    /// <summary>The rows with their number, cells between bars.</summary>
    public static IReadOnlyList<string> Rows(string name, byte[] bytes, FileForm? form = null, FileLimits? limits = null)
    {
        List<string> rows = [];
        using FileRowReader reader = Opener(name, bytes, form, limits).OpenRows();
        while (reader.Read())
        {
            List<string> cells = [];
            for (int column = 0; column < reader.CellCount; column++)
            {
                cells.Add(Encoding.UTF8.GetString(reader.Cell(column)));
            }

            rows.Add(FormattableString.Invariant($"{reader.RowNumber}: {string.Join('|', cells)}"));
        }

        return rows;
    }

    public static FileOpener Opener(string name, byte[] bytes, FileForm? form = null, FileLimits? limits = null) =>
        new(
            new FileContext("ggd-monitor", name, limits ?? FileLimits.Default),
            form ?? Semicolons,
            () => new MemoryStream(bytes, writable: false));

    /// <summary>The error of a file that must be refused.</summary>
    public static RefusedFileException Refusal(string name, byte[] bytes, FileForm? form = null, FileLimits? limits = null) =>
        Assert.Throws<RefusedFileException>(() => Rows(name, bytes, form, limits))!;

    public static RefusedFileException Refusal(string text, FileForm? form = null, FileLimits? limits = null) =>
        Refusal("bestand.csv", Encoding.UTF8.GetBytes(text), form, limits);
}
