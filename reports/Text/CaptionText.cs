using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Names and captions of charts, tables and sources.</summary>
internal static class CaptionText
{
    /// <summary>Heading and document of a source in one line.</summary>
    public static string ShortSource(SourceCitation source) => $"{source.Producer}, {source.Title} ({source.TableId})";

    /// <summary>The line below a chart that names the source of its own lines.</summary>
    public static string SourceLine(TrendChart chart) =>
        chart.Lines.Count == 0 ? PageText.NoSources : $"Bron: {chart.Lines[0].SourceTitle}.";

    /// <summary>Name of a trend chart: what, where and of whom.</summary>
    public static string ChartTitle(string indicator, string municipality, TrendChart chart)
    {
        string[] areas = [.. chart.Lines.Where(line => line.ApartLabel is null).Select(line => line.Area.Name)];
        return $"{indicator}: {(areas.Length == 0 ? municipality : PageText.Listing(areas))}, {chart.Population.Title}";
    }

    /// <summary>Caption of a table of figures.</summary>
    public static string TableCaption(string indicator, FigureTable table, string unit)
    {
        string measure = DutchNumbers.IsShare(unit) ? "procent" : unit;
        return $"{indicator}, {table.Population.Title} ({measure}). Bron: {table.SourceTitle}; {KindText.Name(table.Kind)}.";
    }

    /// <summary>Which figures have decimals.</summary>
    public static string Precision(IReadOnlyList<FigureTable> tables, string unit) => DutchNumbers.IsCount(unit)
        ? "Aantallen. De CSV bevat de gepubliceerde getallen."
        : tables.Any(table => table.Kind == FigureKind.Modelled)
            ? "Land, regio en gemeente met één decimaal. Modelschattingen voor wijken en buurten in hele procenten, omdat ze niet preciezer zijn. De CSV bevat de gepubliceerde decimalen."
            : "Alle cijfers met één decimaal. De CSV bevat de gepubliceerde decimalen.";

    /// <summary>Explains the signs in a chart, as far as the chart has them.</summary>
    public static string ChartLegend(TrendChart chart)
    {
        List<TrendPoint> points = [.. chart.Lines.SelectMany(line => line.Segments).SelectMany(segment => segment)];
        List<string> lines = [.. Apart(chart)];
        if (points.Exists(point => point.Kind == FigureKind.Modelled && point.Figure is Figure.Known))
        {
            lines.Add("Open punten zijn modelschattingen.");
        }

        if (points.Exists(point => point.Kind == FigureKind.SelfSelected))
        {
            lines.Add("De cijfers gaan over deelnemers die zich zelf aanmeldden.");
        }

        if (points.Exists(point => point.Figure is Figure.Known { Interval: not null }))
        {
            lines.Add("Streepjes boven en onder een punt: het 95%-betrouwbaarheidsinterval.");
        }

        if (chart.Lines.SelectMany(line => line.Segments).Any(segment => segment.Count(point => point.Figure is Figure.Known) > 1))
        {
            lines.Add("Een lijn verbindt alleen jaren die vergelijkbaar zijn.");
        }

        foreach ((int year, Figure.Withheld gap) in Gaps(chart))
        {
            lines.Add(GapText.InYear(year, gap.Reason) + ".");
        }

        if (chart.Target is { Value: null })
        {
            lines.Add("Het doel heeft geen getal dat eerlijk te tekenen is; daarom staat alleen het doeljaar op de as.");
        }

        return string.Join(' ', lines);
    }

    // A reader sees at once which lines are not the chart's own, and what they are.
    private static IEnumerable<string> Apart(TrendChart chart)
    {
        TrendLine[] apart = [.. chart.Lines.Where(line => line.ApartLabel is not null)];
        if (apart.Length == 0)
        {
            yield break;
        }

        yield return "Dun getekend staat een andere bron: vergelijk die niet met de dikke lijn.";
        foreach (TrendLine line in apart)
        {
            yield return $"{line.ApartLabel}: {line.Area.Name} volgens {line.SourceTitle}.";
        }
    }

    private static IEnumerable<(int Year, Figure.Withheld Gap)> Gaps(TrendChart chart) => chart.Lines
        .Where(line => line is { Role: TrendLineRole.Subject, ApartLabel: null })
        .SelectMany(line => line.Segments)
        .SelectMany(segment => segment)
        .Where(point => point.Figure is Figure.Withheld)
        .Select(point => (point.Year, (Figure.Withheld)point.Figure));
}
