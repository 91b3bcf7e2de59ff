namespace Monitoring.Tests.Sources.Files.Hostile;

/// <summary>Any number of malformed files; the same seed gives the same files.</summary>
internal static class HostileFiles
{
    private static readonly (string Kind, Func<Random, byte[]> Make, string Ending)[] _makers =
    [
        .. HostileTexts.All.Select(maker => ($"text: {maker.Kind}", maker.Make, "csv")),
        .. HostileWorkbooks.All.Select(maker => ($"workbook: {maker.Kind}", maker.Make, "xlsx")),
        .. HostileZips.All.Select(maker => ($"zip: {maker.Kind}", maker.Make, "zip")),
    ];

    /// <summary>Number of kinds; the kinds take turns.</summary>
    public static int Kinds => _makers.Length;

    public static HostileFile Make(int seed, int number)
    {
        (string kind, Func<Random, byte[]> make, string ending) = _makers[number % _makers.Length];
        return new HostileFile(kind, FormattableString.Invariant($"cube-{number}.{ending}"), make(new Random((seed * 100_003) + number)));
    }
}
