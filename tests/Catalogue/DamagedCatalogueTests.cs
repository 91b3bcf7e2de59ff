using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>Whatever happens to a file, reading ends with problems or a catalogue, never with an exception.</summary>
internal sealed class DamagedCatalogueTests
{
    private const int Seed = 2030;
    private const int Rounds = 300;
    private const int LongestCut = 40;
    private static readonly byte[] _awkward = "\"\",|\n\r;0\u00e9\0"u8.ToArray();

    [Test]
    public void Random_damage_is_reported_and_never_crashes()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        string[] files = [.. Directory.EnumerateFiles(catalogue.Folder).Order(StringComparer.Ordinal)];
        Random random = new(Seed);
        for (int round = 0; round < Rounds; round++)
        {
            string file = files[random.Next(files.Length)];
            byte[] whole = File.ReadAllBytes(file);
            File.WriteAllBytes(file, Damage(whole, random));
            CatalogueResult result = CatalogueReader.Read(catalogue.Folder);
            Assert.That(result.Catalogue is null, Is.EqualTo(result.Problems.Any(problem => problem.IsError)));
            File.WriteAllBytes(file, whole);
        }
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        int position = random.Next(whole.Length);
        return random.Next(3) switch
        {
            0 => [.. whole[..position], _awkward[random.Next(_awkward.Length)], .. whole[position..]],
            1 => [.. whole[..position], .. whole[Math.Min(whole.Length, position + random.Next(LongestCut))..]],
            _ => whole[..position],
        };
    }
}
