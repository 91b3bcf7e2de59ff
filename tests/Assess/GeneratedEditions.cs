using System.Globalization;

namespace Monitoring.Tests.Assess;

/// <summary>Editions of any content: areas, populations and topics that are there, partly there, withheld or absent.</summary>
internal sealed class GeneratedEditions(int seed)
{
    private static readonly string[] _areas = ["GM0935", "BU09350301", "BU09350303", "BU09350500"];
    private static readonly string[] _populations = ["18+", "18-64", "65+", "19+"];
    private static readonly string[] _topics = ["roken", "eenzaamheid", "ervaren-gezondheid"];
    private static readonly int[] _years = [2012, 2016, 2020];

    private readonly Random _random = new(seed);

    /// <summary>Table ids of the editions, the newest first, and one that is no edition of anything.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["50150NED", "50120NED", "50090NED", "85563NED"];

    /// <summary>Lines of one retrieval of a table.</summary>
    public IReadOnlyList<string> Retrieval(string table) =>
    [
        .. from area in _areas
           from population in _populations
           let ofArea = Chance(3) ? "." : Chance(4) ? "-" : "1"
           from topic in _topics
           let ofTopic = ofArea is not "1" ? ofArea : Chance(4) ? "x" : Chance(5) ? "-" : "1"
           from year in _years
           let cell = Cell(ofTopic)
           where cell is not "-"
           select string.Create(CultureInfo.InvariantCulture, $"{table} {topic} {area} {population} {year} {cell}"),
    ];

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    // Now and then an area or topic that is withheld as a rule has a number all the same, or a question that was not asked.
    private string Cell(string rule) => (rule, _random.Next(12)) switch
    {
        (_, 0) => "n",
        (_, 1) => "-",
        ("1", 2 or 3) => ".",
        ("1", 4) => "x",
        (".", 5) when Chance(12) => Number(),
        ("1", _) => Number(),
        _ => rule,
    };

    private string Number() => (_random.Next(10, 900) / 10.0).ToString("0.0", CultureInfo.InvariantCulture);
}
