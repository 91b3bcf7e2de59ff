using System.Text;
using Monitoring.Sources;

namespace Monitoring.Tests.Sources;

/// <summary>Whatever happens to an export, reading ends with rows or with an error that names the place.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PortalCsvDamageTests : IDisposable
{
    private const int Seed = 2030;
    private const int Rounds = 400;
    private const int LongestCut = 40;
    private static readonly byte[] _awkward = "\"\";:|\n\r(/)\0é,."u8.ToArray();
    private static readonly string[] _exports =
    [
        PortalExport.Nested, PortalExport.NestedWithOneDimension, PortalExport.Flat, PortalExport.FlatWithOneDimension,
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Random_damage_is_read_or_refused_and_never_crashes()
    {
        Random random = new(Seed);
        int refused = 0;
        for (int round = 0; round < Rounds; round++)
        {
            byte[] bytes = Damage(Encoding.UTF8.GetBytes(_exports[round % _exports.Length]), random);
            try
            {
                _ = PortalExport.ReadAll(PortalExport.Open(_folder, bytes));
            }
            catch (SourceLayoutException error)
            {
                refused++;
                Assert.That(error.Where, Does.Match("export[.]csv, line [0-9]+, column [1-9][0-9]*$"));
            }
        }

        Assert.That(refused, Is.InRange(Rounds / 10, Rounds - 1));
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        int position = random.Next(whole.Length);
        return random.Next(3) switch
        {
            0 => [.. whole[..position], _awkward[random.Next(_awkward.Length)], .. whole[position..]],
            1 => [.. whole[..position], .. whole[Math.Min(whole.Length, position + random.Next(LongestCut))..]],
            _ => whole[..Math.Max(position, 1)],
        };
    }
}
