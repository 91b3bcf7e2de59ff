using System.Globalization;
using System.Text;

namespace Monitoring.Tests.Sources.Files.Hostile;

/// <summary>Malformed text files.</summary>
internal static class HostileTexts
{
    /// <summary>One maker a kind; each gives another file for another state of the random numbers.</summary>
    public static readonly (string Kind, Func<Random, byte[]> Make)[] All =
    [
        ("cut inside a row", Cut),
        ("cut to nothing", _ => []),
        ("header alone", _ => Utf8(HostileSample.Text[..(HostileSample.Text.IndexOf('\n', StringComparison.Ordinal) + 1)])),
        ("utf-16", random => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(HostileSample.Text)[random.Next(2)..]]),
        ("windows-1252", random => Insert(random, [0xE9])),
        ("cut character", random => Insert(random, [0xE2, 0x82])),
        ("null byte", random => Insert(random, [0])),
        ("control character", random => Insert(random, [(byte)random.Next(1, 9)])),
        ("random bytes", RandomBytes),
        ("huge cell", random => Insert(random, Utf8(new string('9', 32_768 + random.Next(200_000))))),
        ("huge row", random => Insert(random, Utf8(string.Concat(Enumerable.Repeat(";9", 2_001 + random.Next(50_000)))))),
        ("huge quoted text", random => Insert(random, Utf8("\n\"" + new string('x', 5_000_000 + random.Next(1_000_000))))),
        ("stray quote", random => Insert(random, "7\"7"u8.ToArray())),
        ("quote never closed", random => Insert(random, "\n\""u8.ToArray())),
        ("text after a quote", random => InsertRow(random, "2024;gemeente;935;\"18-64\"x;1,0;80")),
        ("too few cells", random => InsertRow(random, "2024;gemeente;935")),
        ("too many cells", random => InsertRow(random, "2024;gemeente;935;18-64;1,0;80;7")),
        ("other delimiter", random => Utf8(HostileSample.Text.Replace(';', "\t|,"[random.Next(3)]))),
        ("column missing", Without),
        ("column renamed", random => Renamed(random, random.Next(HostileSample.Titles.Length))),
        ("column twice", _ => Utf8(HostileSample.Text.Replace("n_ongewogen", "Eenzaam", StringComparison.Ordinal))),
        ("a program", random => [0x4D, 0x5A, .. Noise(random, 400)]),
        ("a PDF", random => [.. "%PDF-1.7\n%"u8, .. Noise(random, 400)]),
        ("a ZIP under another name", random => HostileSample.Workbook(random).ToArray()),
        ("an old workbook", random => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Noise(random, 400)]),
        ("only line breaks", random => Utf8(new string('\n', random.Next(1, 5_000)))),
        ("only delimiters", random => Utf8(new string(';', random.Next(1, 1_500)))),
    ];

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Noise(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return [0, .. bytes];
    }

    // At least one delimiter of the last row is lost: a cut within its last cell is a sound file.
    private static byte[] Cut(Random random)
    {
        int row = random.Next(1, HostileSample.Rows.Count - 1);
        int start = 0;
        for (int line = 0; line < row; line++)
        {
            start = HostileSample.Text.IndexOf('\n', start) + 1;
        }

        int last = HostileSample.Text[..HostileSample.Text.IndexOf('\n', start)].LastIndexOf(';');
        return Utf8(HostileSample.Text[..random.Next(start + 1, last + 1)]);
    }

    private static byte[] RandomBytes(Random random)
    {
        byte[] bytes = new byte[random.Next(1, 20_000)];
        random.NextBytes(bytes);
        bytes[random.Next(bytes.Length)] = 0;
        return bytes;
    }

    // Inside the cells of some row below the header.
    private static byte[] Insert(Random random, byte[] what)
    {
        byte[] text = HostileSample.Utf8;
        int below = Array.IndexOf(text, (byte)'\n') + 2;
        int at = random.Next(below, text.Length - 2);
        while (text[at] is not (>= (byte)'0' and <= (byte)'9') || text[at - 1] is not (>= (byte)'0' and <= (byte)'9'))
        {
            at = at + 1 < text.Length - 2 ? at + 1 : below;
        }

        return [.. text[..at], .. what, .. text[at..]];
    }

    private static byte[] InsertRow(Random random, string row)
    {
        List<string> lines = [.. HostileSample.Text.Split('\n')];
        lines.Insert(random.Next(1, lines.Count - 1), row);
        return Utf8(string.Join('\n', lines));
    }

    private static byte[] Without(Random random)
    {
        int column = random.Next(HostileSample.Titles.Length);
        return Utf8(string.Concat(HostileSample.Text.TrimEnd('\n').Split('\n')
            .Select(line => string.Join(';', line.Split(';').Where((_, index) => index != column)) + "\n")));
    }

    /// <summary>A word with a number behind it.</summary>
    public static string Numbered(string word, Random random, int most) =>
        word + random.Next(most).ToString(CultureInfo.InvariantCulture);

    private static byte[] Renamed(Random random, int column) => Utf8(HostileSample.Text.Replace(
        HostileSample.Titles[column], Numbered("kolom", random, 1000), StringComparison.Ordinal));
}
