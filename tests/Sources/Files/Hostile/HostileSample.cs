using System.Globalization;
using System.Text;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Sources.Files.Hostile;

/// <summary>The sound cube that the malformed files are made from.</summary>
internal static class HostileSample
{
    public static readonly string[] Titles = ["Jaar", "Geolevel", "Geoitem", "Leeftijd", "Eenzaam", "n_ongewogen"];

    public static readonly FileLayout Layout = new(
        DroppedFile.Semicolons,
        FileShape.Cube,
        HeaderRow: 1,
        [
            new FileColumn("Jaar", FileColumnRole.Period, string.Empty),
            new FileColumn("Geolevel", FileColumnRole.Level, string.Empty),
            new FileColumn("Geoitem", FileColumnRole.Area, string.Empty),
            new FileColumn("Leeftijd", FileColumnRole.Population, string.Empty),
            new FileColumn("Eenzaam", FileColumnRole.Value, string.Empty),
            new FileColumn("n_ongewogen", FileColumnRole.SampleSize, string.Empty),
        ],
        FileAreaForm.LevelAndNumber,
        DivisionYear: 2024);

    /// <summary>Rows with a header; numbers with a decimal point.</summary>
    public static IReadOnlyList<string[]> Rows { get; } =
    [
        Titles,
        .. Enumerable.Range(0, 60).Select(row => (string[])
        [
            (1990 + (row / 2)).ToString(CultureInfo.InvariantCulture),
            "gemeente",
            "935",
            row % 2 == 0 ? "18-64" : "65+",
            (20 + (row / 4.0)).ToString("0.0", CultureInfo.InvariantCulture),
            (80 + row).ToString(CultureInfo.InvariantCulture),
        ]),
    ];

    /// <summary>The sample as text with semicolons and decimal commas.</summary>
    public static string Text { get; } = string.Concat(Rows.Select((row, index) =>
        string.Join(';', row.Select(cell => index == 0 ? cell : cell.Replace('.', ','))) + "\n"));

    public static byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public static TestWorkbook Workbook(Random random) => new(Rows)
    {
        NumbersAsText = random.Next(2) == 0,
        InlineTexts = random.Next(2) == 0,
    };
}
