namespace Monitoring.Sources.Files;

/// <summary>How large a file that someone drops may be. Beyond a limit the whole file is refused; nothing is cut off.</summary>
public sealed record FileLimits
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>The limits of this project.</summary>
    public static FileLimits Default { get; } = new();

    /// <summary>Size of the file itself, in bytes.</summary>
    /// <value>The default value is 64 MiB.</value>
    public long FileBytes { get; init; } = 64 * Mebibyte;

    /// <summary>Size of everything inside a ZIP or workbook once unpacked, all parts and levels together, in bytes.</summary>
    /// <value>The default value is 512 MiB.</value>
    public long UnpackedBytes { get; init; } = 512 * Mebibyte;

    /// <summary>Unpacked size over packed size; not asked below <see cref="RatioFrom"/>.</summary>
    /// <value>The default value is 200.</value>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked size from which the ratio counts: a few repeated lines compress far better than that.</summary>
    /// <value>The default value is 1 MiB.</value>
    public long RatioFrom { get; init; } = Mebibyte;

    /// <summary>Files inside a ZIP or parts of a workbook.</summary>
    /// <value>The default value is 2,000.</value>
    public int Parts { get; init; } = 2_000;

    /// <summary>Rows, the header and blank rows included.</summary>
    /// <value>The default value is 1,000,000.</value>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>Cells of a row.</summary>
    /// <value>The default value is 2,000.</value>
    public int Columns { get; init; } = 2_000;

    /// <summary>Characters of a cell, in UTF-16 as spreadsheets count.</summary>
    /// <value>The default value is 32,767.</value>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Size of a row in UTF-8, in bytes; a forgotten quote makes one row of the rest of a file.</summary>
    /// <value>The default value is 4 MiB.</value>
    public int RowBytes { get; init; } = 4 * (int)Mebibyte;

    /// <summary>Size of the texts that the cells of a workbook share, in bytes of UTF-8; they are held in memory.</summary>
    /// <value>The default value is 96 MiB.</value>
    public long SharedTextBytes { get; init; } = 96 * Mebibyte;
}
