using System.Buffers.Binary;
using System.IO.Compression;
using static Monitoring.Tests.Sources.Files.TestWorkbook;

namespace Monitoring.Tests.Sources.Files.Hostile;

/// <summary>Malformed ZIPs.</summary>
internal static class HostileZips
{
    private static readonly string[] _names =
    [
        "../bestand.csv", "../../../../etc/cron.d/x.csv", "/etc/passwd.csv", "C:\\Windows\\x.csv", "..\\..\\x.csv", "a/../../x.csv",
        "x\u0000.csv", "nul:.csv", "a|b.csv", "\u0007.csv", "./x.csv", "map/\u202Evsc.exe\u0001.csv",
    ];

    /// <summary>One maker a kind.</summary>
    public static readonly (string Kind, Func<Random, byte[]> Make)[] All =
    [
        ("name that leads elsewhere", random => Zip([new(_names[random.Next(_names.Length)], HostileSample.Utf8)])),
        ("name that is too long", random => Zip([new(new string('a', 251 + random.Next(500)) + ".csv", HostileSample.Utf8)])),
        ("bomb of zeros", random => Zip([new("a.csv", new byte[20_000_000 + random.Next(60_000_000)])], CompressionLevel.SmallestSize)),
        ("bomb of rows", random => Zip([new("a.csv", Rows(3_000_000 + random.Next(1_000_000)))])),
        ("empty", _ => Zip([])),
        ("nothing to read", random => Zip([new("leesmij.pdf", HostileTexts.Noise(random, 99))])),
        ("several files", random => Zip([new("a.csv", HostileSample.Utf8), new(HostileTexts.Numbered("b", random, 99) + ".csv", HostileSample.Utf8)])),
        ("the same name twice", _ => Zip([new("a.csv", HostileSample.Utf8), new("A.CSV", HostileSample.Utf8)])),
        ("ZIP in a ZIP", _ => Zip([new("a.zip", Zip([new("a.csv", HostileSample.Utf8)]))])),
        ("too many parts", random => Zip(Enumerable.Range(0, 2_001 + random.Next(2_000)).Select(n => new KeyValuePair<string, byte[]>(FormattableString.Invariant($"{n}.csv"), [])))),
        ("cut off", random => Sound() is { } whole ? whole[..random.Next(4, whole.Length - 1)] : []),
        ("directory that lies of sizes", Lying),
        ("directory that points elsewhere", Pointing),
        ("locked", Locked),
        ("unknown packing", random => Method(random.Next(20, 90))),
        ("text inside is malformed", random => Zip([new("a.csv", Pick(random, HostileTexts.All))])),
        ("workbook inside is malformed", random => Zip([new("a.xlsx", Pick(random, HostileWorkbooks.All))])),
        ("noise after the start", random => [0x50, 0x4B, 0x03, 0x04, .. HostileTexts.Noise(random, random.Next(5_000))]),
    ];

    private static byte[] Sound() => Zip([new("a.csv", HostileSample.Utf8)]);

    private static byte[] Pick(Random random, (string Kind, Func<Random, byte[]> Make)[] makers) =>
        makers[random.Next(makers.Length)].Make(random);

    private static byte[] Rows(int count)
    {
        byte[] rows = new byte[count * 4];
        for (int index = 0; index < rows.Length; index += 4)
        {
            "7;8\n"u8.CopyTo(rows.AsSpan(index));
        }

        return rows;
    }

    private static int Directory(byte[] zip) => zip.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x01, 0x02]);

    private static byte[] Lying(Random random)
    {
        byte[] zip = Sound();
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(Directory(zip) + 24), (uint)random.Next(1, 500));
        return zip;
    }

    private static byte[] Pointing(Random random)
    {
        byte[] zip = Sound();
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(Directory(zip) + 42), (uint)random.Next(1, 500));
        return zip;
    }

    private static byte[] Locked(Random random)
    {
        byte[] zip = Zip([new("a.csv", HostileSample.Utf8[random.Next(9)..])]);
        zip[Directory(zip) + 8] |= 1;
        zip[6] |= 1;
        return zip;
    }

    private static byte[] Method(int method)
    {
        byte[] zip = Sound();
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(Directory(zip) + 10), (ushort)method);
        return zip;
    }
}
