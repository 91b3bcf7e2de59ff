using System.Buffers;
using System.Globalization;
using System.Text;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>
/// A table of any size in the shape of RIVM's "Gezondheid per wijk en buurt": ages, margins, areas, periods and topics
/// of which two cells in three are filled. The same arguments give the same cells.
/// </summary>
internal sealed class GeneratedTable : ServedTable
{
    private const int TopicPosition = 4;
    private readonly GeneratedDimension[] _dimensions;
    private readonly byte[][] _topicNames;
    private readonly byte[][] _cells;

    /// <summary>Creates a table.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="areas">Area keys with their padding.</param>
    /// <param name="years">Years of the periods.</param>
    /// <param name="topics">Number of topics.</param>
    /// <param name="hasMargins">True for a dimension <c>Marges</c> with a space of padding.</param>
    internal GeneratedTable(
        string id, IReadOnlyList<string> areas, IReadOnlyList<int> years, int topics = 3, bool hasMargins = true)
        : base(id)
    {
        GeneratedDimension?[] dimensions =
        [
            new("Leeftijd", "Dimension", ["20300 ", "53115 ", "80200 "]),
            hasMargins ? new("Marges", "Dimension", ["MW00000 ", "MOG0095 ", "MBG0095 "]) : null,
            new("WijkenEnBuurten", "GeoDetail", areas),
            new("Perioden", "TimeDimension", [.. years.Select(year => FormattableString.Invariant($"{year}JJ00"))]),
        ];
        _dimensions = [.. dimensions.OfType<GeneratedDimension>()];
        _topicNames =
            [.. Enumerable.Range(0, topics).Select(topic => Encoding.UTF8.GetBytes($",\"{TopicKey(topic)}\":"))];
        _cells =
        [
            .. Enumerable.Range(0, 1_001)
                .Select(tenths => (tenths / 10.0).ToString("0.0", CultureInfo.InvariantCulture))
                .Select(text => Encoding.UTF8.GetBytes($"\"{text.PadLeft(8)}\"")),
            Encoding.UTF8.GetBytes("\"       .\""),
            Encoding.UTF8.GetBytes("null"),
        ];
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<string> Dimensions => [.. _dimensions.Select(dimension => dimension.Key)];

    /// <summary>
    /// The country, GGD region 6106, Maastricht with two districts of ten neighbourhoods, and other municipalities of
    /// the same kind until there are enough; all padded to ten.
    /// </summary>
    internal static IReadOnlyList<string> Areas(int count) =>
    [
        .. Municipalities(count).Prepend("GG6106").Prepend("NL01").Take(count).Select(code => code.PadRight(10)),
    ];

    /// <summary>The key of a topic's column but for the position at its end, as catalogues name it.</summary>
    internal static string TopicStem(int topic) => FormattableString.Invariant($"Onderwerp{topic}VanDeTabel");

    /// <inheritdoc/>
    internal override IReadOnlyList<string> Metadata(string set) => set switch
    {
        "TableInfos" =>
        [
            $$"""
            {"ID":0,"Title":"Voorbeeldtabel \"{{Id}}\" & co","Identifier":"{{Id}}","Modified":"{{Modified}}","Catalog":"RIVM","ReasonDelivery":"Actualisering","Description":"regel\r\n2"}
            """,
        ],
        "DataProperties" => [.. Columns()],
        _ => [.. _dimensions.Single(dimension => string.Equals(dimension.Key, set, StringComparison.Ordinal)).RawKeys
            .Select(key => $$"""{"Key":"{{key}}","Title":"Titel van {{key.Trim()}}","Description":null,"CategoryGroupID":null}""")],
    };

    /// <inheritdoc/>
    internal override int WriteRows(IBufferWriter<byte> output, ServedFilter filter, int skip, int take)
    {
        int[][] allowed =
        [
            .. _dimensions.Select(dimension => Enumerable.Range(0, dimension.RawKeys.Count)
                .Where(member => filter.Allows(dimension.Key, dimension.RawKeys[member])).ToArray()),
        ];
        int total = allowed.Aggregate(1, (product, members) => product * members.Length);
        int[] members = new int[allowed.Length];
        for (int index = skip; index < Math.Min(total, skip + take); index++)
        {
            int rest = index;
            for (int dimension = allowed.Length - 1; dimension >= 0; dimension--)
            {
                members[dimension] = allowed[dimension][rest % allowed[dimension].Length];
                rest /= allowed[dimension].Length;
            }

            WriteRow(output, members, isFirst: index == skip);
        }

        return total;
    }

    private static IEnumerable<string> Municipalities(int count)
    {
        int[] numbers = [935, .. Enumerable.Range(1, count).Where(number => number != 935)];
        foreach (int number in numbers)
        {
            yield return FormattableString.Invariant($"GM{number:0000}");
            for (int district = 0; district < 2; district++)
            {
                yield return FormattableString.Invariant($"WK{number:0000}{district:00}");
                for (int area = 0; area < 10; area++)
                {
                    yield return FormattableString.Invariant($"BU{number:0000}{district:00}{area:00}");
                }
            }
        }
    }

    private static string TopicKey(int topic) =>
        FormattableString.Invariant($"{TopicStem(topic)}_{topic + TopicPosition}");

    private IEnumerable<string> Columns()
    {
        foreach ((int position, GeneratedDimension dimension) in _dimensions.Index())
        {
            yield return FormattableString.Invariant(
                $$"""{"odata.type":"Cbs.OData.{{dimension.Type}}","ID":{{position}},"Position":{{position}},"ParentID":null,"Type":"{{dimension.Type}}","Key":"{{dimension.Key}}","Title":"{{dimension.Key}}","Description":null}""");
        }

        yield return """{"odata.type":"Cbs.OData.TopicGroup","ID":90,"Position":null,"ParentID":null,"Type":"TopicGroup","Key":"","Title":"Groep","Description":""}""";
        for (int topic = 0; topic < _topicNames.Length; topic++)
        {
            yield return FormattableString.Invariant(
                $$"""{"odata.type":"Cbs.OData.Topic","ID":{{100 + topic}},"Position":{{TopicPosition + topic}},"ParentID":90,"Type":"Topic","Key":"{{TopicKey(topic)}}","Title":"Onderwerp {{topic}}","Description":null,"Datatype":"Float","Unit":"%","Decimals":1,"Default":"Missing"}""");
        }
    }

    private void WriteRow(IBufferWriter<byte> output, int[] members, bool isFirst)
    {
        long id = 0;
        uint seed = 2_166_136_261;
        int margin = 0;
        for (int dimension = 0; dimension < members.Length; dimension++)
        {
            id = (id * _dimensions[dimension].RawKeys.Count) + members[dimension];
            if (string.Equals(_dimensions[dimension].Key, "Marges", StringComparison.Ordinal))
            {
                margin = members[dimension];
            }
            else
            {
                seed = (seed ^ (uint)members[dimension]) * 16_777_619;
            }
        }

        Write(output, isFirst ? "{\"ID\":" : ",{\"ID\":");
        Write(output, id.ToString(CultureInfo.InvariantCulture));
        for (int dimension = 0; dimension < members.Length; dimension++)
        {
            output.Write(_dimensions[dimension].Utf8Members[members[dimension]]);
        }

        for (int topic = 0; topic < _topicNames.Length; topic++)
        {
            output.Write(_topicNames[topic]);
            output.Write(_cells[CellOf((seed ^ (uint)topic) * 2_654_435_761, margin)]);
        }

        output.Write("}"u8);
    }

    // Values of 10.0 to 90.0 with margins of 3.0 around them; of the other third, half unknown and half not asked.
    private int CellOf(uint random, int margin)
    {
        uint die = (random >> 16) % 6;
        if (die >= 4)
        {
            return _cells.Length - 1 - (int)(die - 4);
        }

        int value = 100 + (int)((random >> 4) % 800);
        return value + (margin switch { 1 => -30, 2 => 30, _ => 0 });
    }
}
