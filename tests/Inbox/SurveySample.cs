using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources.Files;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Sources.Files;

namespace Monitoring.Tests.Inbox;

/// <summary>One small survey, written in every shape and form: two topics, three areas, two groups of people.</summary>
internal static class SurveySample
{
    public const string Table = "proef-2024";

    private static readonly (string Topic, string Indicator)[] _topics = [("Is eenzaam", "eenzaamheid"), ("Rookt", "roken")];

    // Level, number as a file writes it, code.
    private static readonly (string Level, string Item)[] _areas = [("gemeente", "935"), ("wijk24", "093500"), ("buurt", "9350203")];

    // By area and people: value and respondents of the first topic, then of the second. A point for the decimals here.
    private static readonly string[][] _figures =
    [
        ["40.5|1200", "12.5|1180"], ["30.25|400", "0|401"],
        ["44|49", "-99996|12"], ["-99997|", "21.5|50"],
        ["nvt|", "8.75|64"], ["50|70", "|"],
    ];

    private static readonly string[] _people = ["18-64", "65+"];

    public static IReadOnlyList<FileShape> Shapes => [FileShape.Wide, FileShape.Long, FileShape.Cube];

    /// <summary>The rows with their header, in one shape; a cube holds one topic, so that there are two of them.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Files(FileShape shape) => shape switch
    {
        FileShape.Wide => [Wide()],
        FileShape.Long => [Long()],
        _ => [.. _topics.Select((_, topic) => Cube(topic))],
    };

    /// <summary>A catalogue that declares the survey in one shape and form.</summary>
    public static MonitorCatalogue Catalogue(DeclaredLayout layout)
    {
        MonitorCatalogue shipped = TestCatalogue.Shipped;
        return shipped with
        {
            SourceTables = [.. shipped.SourceTables, SourceTable],
            ColumnMappings = [.. shipped.ColumnMappings, .. _topics.Select(topic => new ColumnMapping(Table, topic.Topic, topic.Indicator, [2024], ["18-64", "65+"]))],
            PopulationKeys = [.. shipped.PopulationKeys, .. _people.Select(people => new PopulationKey(Table, people, people))],
            DroppedFiles = shipped.DroppedFiles with
            {
                Layouts = [.. shipped.DroppedFiles.Layouts, layout],
                Columns = [.. shipped.DroppedFiles.Columns, .. Columns(layout.Shape)],
            },
        };
    }

    public static DeclaredLayout Layout(FileShape shape) => new(
        Table, ["proef*"], shape, string.Empty, 1, ColumnDelimiter.Semicolon, FileEncoding.Utf8, NumberMark.Comma, NumberMark.None,
        PeriodForm.Year, FileAreaForm.LevelAndNumber, "swing", "ggd-monitor", []);

    /// <summary>Delimited text in the form of a layout.</summary>
    public static byte[] Text(IEnumerable<IReadOnlyList<string>> rows, DeclaredLayout layout, Encoding encoding)
    {
        char delimiter = layout.Delimiter switch
        {
            ColumnDelimiter.Comma => ',',
            ColumnDelimiter.Tab => '\t',
            ColumnDelimiter.Bar => '|',
            _ => ';',
        };
        string text = string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => Quoted(Number(cell, layout), delimiter))) + "\r\n"));
        return [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }

    public static byte[] Workbook(IEnumerable<IReadOnlyList<string>> rows, bool numbersAsText) =>
        new TestWorkbook(rows) { NumbersAsText = numbersAsText, InlineTexts = numbersAsText }.ToArray();

    private static SourceTable SourceTable => TestCatalogue.Shipped.SourceTables.First(table => table.TableId.Equals("ggd-vo-2024", StringComparison.Ordinal)) with
    {
        TableId = Table,
        AreaDimension = "Geoitem",
        PeriodDimension = "Jaar",
        PopulationDimension = "Leeftijd",
    };

    private static string Number(string cell, DeclaredLayout layout) =>
        layout.DecimalMark == NumberMark.Comma && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? cell.Replace('.', ',')
            : cell;

    private static string Quoted(string cell, char delimiter) =>
        cell.Contains(delimiter, StringComparison.Ordinal) || cell.Contains('\n', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    private static IEnumerable<DeclaredColumn> Columns(FileShape shape)
    {
        List<(string Name, FileColumnRole Role, string Of)> columns =
        [
            ("Jaar", FileColumnRole.Period, ""), ("Geolevel", FileColumnRole.Level, ""), ("Geoitem", FileColumnRole.Area, ""),
            ("Leeftijd", FileColumnRole.Population, ""), ("Te verwijderen: naam café", FileColumnRole.Ignored, ""),
        ];
        if (shape == FileShape.Long)
        {
            columns.AddRange([("NAAM", FileColumnRole.Topic, ""), ("WAARDE", FileColumnRole.Value, ""), ("n", FileColumnRole.SampleSize, "")]);
        }
        else
        {
            columns.AddRange(_topics.Select(topic => (topic.Topic, FileColumnRole.Value, "")));
            columns.AddRange(shape == FileShape.Cube
                ? [("n_ongewogen", FileColumnRole.SampleSize, "")]
                : _topics.Select(topic => ($"n {topic.Topic}", FileColumnRole.SampleSize, topic.Topic)));
        }

        return columns.Select(column => new DeclaredColumn(Table, column.Name, column.Role, column.Of));
    }

    private static IEnumerable<(string[] Key, (string Value, string Size)[] Figures)> Keys()
    {
        for (int row = 0; row < _figures.Length; row++)
        {
            (string level, string item) = _areas[row / _people.Length];
            yield return (
                ["2024", level, item, _people[row % _people.Length], "Wijk, de 'é'"],
                [.. _figures[row].Select(figure => (figure.Split('|')[0], figure.Split('|')[1]))]);
        }
    }

    private static List<IReadOnlyList<string>> Wide() =>
    [
        ["jaar", "GEOLEVEL", "Geoitem", "Leeftijd", "te verwijderen:\nnaam café", "Rookt", "n Rookt", "Is eenzaam", "n Is eenzaam"],
        .. Keys().Select(row => (IReadOnlyList<string>)
            [.. row.Key, row.Figures[1].Value, row.Figures[1].Size, row.Figures[0].Value, row.Figures[0].Size]),
    ];

    private static List<IReadOnlyList<string>> Long() =>
    [
        ["Jaar", "Geolevel", "Geoitem", "Leeftijd", "Te verwijderen: naam café", "NAAM", "WAARDE", "n"],
        .. Keys().SelectMany(row => _topics.Select((topic, index) => (IReadOnlyList<string>)
            [.. row.Key, topic.Topic, row.Figures[index].Value, row.Figures[index].Size])),
    ];

    private static List<IReadOnlyList<string>> Cube(int topic) =>
    [
        ["Jaar", "Geolevel", "Geoitem", "Leeftijd", "Te verwijderen: naam café", _topics[topic].Topic, "n_ongewogen"],
        .. Keys().Select(row => (IReadOnlyList<string>)[.. row.Key, row.Figures[topic].Value, row.Figures[topic].Size]),
    ];
}
